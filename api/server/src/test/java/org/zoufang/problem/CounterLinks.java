package org.zoufang.problem;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** Gives links to enterprises as a person does. */
final class CounterLinks {

    private static final String ISSUE =
            "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { counterLink { id matter"
                    + " problemId live } url userErrors { code field message } } }";

    private CounterLinks() {}

    static JsonPath issue(Person who, UUID problem, String contact) {
        return ask(who, problem, contact).setRootPath("data.counterLinkIssue");
    }

    static boolean isForbidden(Person who, UUID problem) {
        return ask(who, problem, "王厂长").getString("errors").contains("FORBIDDEN");
    }

    static JsonPath report(Person who, UUID enterprise, String contact) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "matter",
                "REPORT",
                "enterpriseId",
                enterprise.toString(),
                "contactName",
                contact,
                "validDays",
                3);
        return Asking.as(who).ask(ISSUE, Map.of("input", input)).jsonPath().setRootPath("data.counterLinkIssue");
    }

    /** Without scheme and host: tests ask the server under test. */
    static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private static JsonPath ask(Person who, UUID problem, String contact) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "matter",
                "PROBLEM",
                "problemId",
                problem.toString(),
                "contactName",
                contact,
                "validDays",
                3);
        return Asking.as(who).ask(ISSUE, Map.of("input", input)).jsonPath();
    }
}
