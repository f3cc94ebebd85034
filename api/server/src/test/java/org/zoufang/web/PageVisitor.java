package org.zoufang.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.account.SignedInFixture;

/** Asks for pages as a browser without scripts does: keeps cookies, follows no redirect, sends forms with their token. */
public final class PageVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final String language;
    private String token;

    public PageVisitor(String language) {
        this.language = language;
    }

    /** Signs in at the real form. */
    public PageVisitor signedIn(SignedInFixture.Person person) {
        get("/sign-in");
        Response answer = post("/sign-in", Map.of("name", person.name(), "password", person.password()));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + answer.asString());
        }
        return this;
    }

    public Response get(String path) {
        return kept(request().get(path));
    }

    /** As a program that looks whether something is there. */
    public Response head(String path) {
        return request().head(path);
    }

    /** A form as the last page gave it. */
    public Response post(String path, Map<String, ?> fields) {
        return post(path, fields, token);
    }

    /** @param formToken null for a form without one */
    public Response post(String path, Map<String, ?> fields, String formToken) {
        RequestSpecification request = request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields);
        return kept(
                formToken == null
                        ? request.post(path)
                        : request.formParam("form-token", formToken).post(path));
    }

    public String token() {
        return token;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    private Response kept(Response answer) {
        answer.getCookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        Matcher matcher = TOKEN.matcher(answer.asString());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return answer;
    }
}
