package org.zoufang.problem.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Clocks;
import org.zoufang.web.PageVisitor;

/** Somebody at the desk's pages, as a browser without scripts sees them. */
final class DeskVisitor {

    private static final Pattern OFFER = Pattern.compile("href=\"/problems/[0-9a-f-]{36}/steps/([A-Za-z]+)\"");
    private static final Pattern STEP = Pattern.compile("name=\"stepId\" value=\"([^\"]+)\"");

    private static final Pattern ANSWER = Pattern.compile("name=\"answerId\" value=\"([^\"]+)\"");

    private final PageVisitor visitor;
    private final UUID problem;

    DeskVisitor(Person person, UUID problem) {
        this.visitor = new PageVisitor("zh-CN").signedIn(person);
        this.problem = problem;
    }

    String page() {
        return visitor.get("/problems/" + problem).asString();
    }

    /** The steps that the page offers him. */
    List<String> offers() {
        return OFFER.matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Opens the form of a step and sends it filled in. */
    Response send(String step, String... pairs) {
        return visitor.post(path(step), form(step, pairs));
    }

    private String path(String step) {
        return "/problems/" + problem + "/steps/" + step;
    }

    /** The form of a step as its page gives it now, filled in. */
    Map<String, String> form(String step, String... pairs) {
        String form = visitor.get(path(step)).asString();
        Matcher id = STEP.matcher(form);
        assertThat(id.find()).as("the form of " + step).isTrue();
        Map<String, String> fields = new HashMap<>();
        fields.put("stepId", id.group(1));
        if (ANSWER.matcher(form).find()) {
            fields.put("answerId", read(form));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    /** Which answer the form is about. */
    static String read(String form) {
        Matcher read = ANSWER.matcher(form);
        assertThat(read.find()).isTrue();
        return read.group(1);
    }

    /** As a browser fills it in. */
    static String now() {
        return LocalDateTime.now(Clocks.CHINA).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    DeskVisitor takes(String step, String... pairs) {
        Response answer = send(step, pairs);
        assertThat(answer.statusCode()).as(step + ": " + wrongs(answer)).isEqualTo(303);
        return this;
    }

    PageVisitor visitor() {
        return visitor;
    }

    private static String wrongs(Response answer) {
        String body = answer.asString();
        int at = body.indexOf("class=\"errors\"");
        return at < 0 ? "" : body.substring(at, Math.min(body.length(), at + 600));
    }
}
