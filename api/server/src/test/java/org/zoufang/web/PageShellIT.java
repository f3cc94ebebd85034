package org.zoufang.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

@QuarkusTest
class PageShellIT {

    private static final String FORM = "/tryout/form";

    private final SignedInFixture people;

    PageShellIT(SignedInFixture people) {
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nowhere", "/graphql", "/photos/x/view", "/web/pages.css", "/q/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        // Given
        var request = given().redirects().follow(false);
        // When
        Response answer = request.get(path);
        // Then
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void aPageIsKeptByNobodyAndItsStyleForAYear() {
        // Given
        Response page = new PageVisitor("en").get("/sign-in");
        String style = page.asString().replaceAll("(?s).*href=\"(/web/pages.css[^\"]+)\".*", "$1");
        // When
        Response css = given().get(style);
        // Then
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(css.header("Cache-Control")).contains("immutable").contains("31536000");
        assertThat(page.asString())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 登录", "en, Sign in", "fr, 登录"})
    void theSignInPageSpeaksTheReadersLanguage(String accepted, String title) {
        // Given
        PageVisitor visitor = new PageVisitor(accepted);
        // When
        Response page = visitor.get("/sign-in");
        // Then
        assertThat(page.asString()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void aChosenLanguageIsRemembered() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN");
        visitor.get("/sign-in?lang=en");
        // When
        Response page = visitor.get("/sign-in");
        // Then
        assertThat(page.asString()).contains("<h1>Sign in</h1>");
        assertThat(page.header("Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "/tryout/foreign, 404, zh-CN, 没有找到这个页面",
        "/tryout/foreign, 404, en, This page was not found",
        "/nowhere/at/all, 404, en, This page was not found",
        "/tryout/forbidden, 403, zh-CN, 您无权进行这项操作",
        "/tryout/forbidden, 403, en, You have no right to do this",
        "/tryout/broken, 500, zh-CN, 系统出错",
        "/tryout/broken, 500, en, Something went wrong"
    })
    void whatGoesWrongIsAPageInTheReadersLanguageAndTellsNothingOfTheInside(
            String path, int status, String language, String title) {
        // Given
        PageVisitor visitor = new PageVisitor(language).signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        Response page = visitor.get(path);
        // Then
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).contains("<h1>" + title + "</h1>").doesNotContain("secret of the inside");
    }

    @Test
    void anErrorShowsTheIdThatStandsInTheLog() {
        // Given
        PageVisitor visitor = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        // When
        String page = visitor.get("/tryout/broken").asString();
        // Then
        assertThat(page).containsPattern("<code>[0-9a-f-]{36}</code>");
    }

    @Test
    void aProgramGetsTheSameErrorsAsProblems() {
        // Given
        var request =
                given().header("Authorization", people.anOfficial(Role.OFFICIAL).bearer());
        // When
        Response answer = request.header("Accept", "application/json").get("/tryout/foreign");
        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aFormOfOurOwnIsTaken() {
        // Given
        PageVisitor visitor = new PageVisitor("zh-CN").signedIn(people.anOfficial(Role.OFFICIAL));
        visitor.get("/home");
        // When
        Response answer = visitor.post(FORM, Map.of("text", "缺电工", "kind", List.of("A", "B")));
        // Then
        assertThat(answer.asString()).isEqualTo("缺电工 [A, B]");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 这份表单已失效", "en, This form is no longer valid"})
    void aFormWithoutATokenIsRefusedWithAPage(String language, String title) {
        // Given
        PageVisitor visitor = new PageVisitor(language).signedIn(people.anOfficial(Role.OFFICIAL));
        visitor.get("/home");
        // When
        Response answer = visitor.post(FORM, Map.of("text", "x"), null);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void aFormWithSomebodyElsesTokenIsRefused() {
        // Given
        PageVisitor other = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        other.get("/home");
        PageVisitor visitor = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        visitor.get("/home");
        // When
        Response answer = visitor.post(FORM, Map.of("text", "x"), other.token());
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatTheBrowserSaysAnotherSiteSentIsRefused() {
        // Given
        PageVisitor visitor = new PageVisitor("en").signedIn(people.anOfficial(Role.OFFICIAL));
        visitor.get("/home");
        // When
        Response answer = given().cookies(visitor.cookies())
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("form-token", visitor.token())
                .formParam("text", "x")
                .post(FORM);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
