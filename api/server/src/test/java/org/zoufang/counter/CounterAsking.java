package org.zoufang.counter;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** Asks for codes and links as a person does, and takes the addresses apart. */
final class CounterAsking {

    private static final String CODE = "mutation($input: VisitorCodeIssueInput!) { visitorCodeIssue(input: $input)"
            + " { code url expiresAt userErrors { code field } } }";
    private static final String LINK =
            "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { counterLink { id contactName"
                    + " live enterprise { id } issuedBy { id } } url userErrors { code field } } }";
    private static final String REVOKE = "mutation($input: CounterLinkRevokeInput!) { counterLinkRevoke(input: $input)"
            + " { counterLink { id live } userErrors { code field } } }";
    private static final String LIST =
            "query($enterprise: ID, $after: String) { counterLinks(enterpriseId: $enterprise, first: 2, after: $after)"
                    + " { edges { node { id contactName } } pageInfo { hasNextPage endCursor } } }";

    private CounterAsking() {}

    static JsonPath code(Person person, String visit) {
        return ask(person, CODE, Map.of("visitId", visit)).setRootPath("data.visitorCodeIssue");
    }

    /** The path at which a guard is led by the code. */
    static String pathOfCode(Person person, String visit) {
        return path(code(person, visit).getString("url"));
    }

    static JsonPath link(Person person, UUID enterprise) {
        return link(person, enterprise, "周厂长", 3);
    }

    static JsonPath link(Person person, UUID enterprise, String contact, int days) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "enterpriseId",
                enterprise.toString(),
                "contactName",
                contact,
                "validDays",
                days);
        return ask(person, LINK, input).setRootPath("data.counterLinkIssue");
    }

    static JsonPath revoke(Person person, String link) {
        return ask(person, REVOKE, Map.of("id", link)).setRootPath("data.counterLinkRevoke");
    }

    static JsonPath list(Person person, UUID enterprise, String after) {
        Map<String, String> variables = after == null
                ? Map.of("enterprise", enterprise.toString())
                : Map.of("enterprise", enterprise.toString(), "after", after);
        return Asking.as(person).ask(LIST, variables).jsonPath().setRootPath("data.counterLinks");
    }

    /** Without scheme and host: tests ask the server under test. */
    static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private static JsonPath ask(Person person, String document, Map<String, Object> input) {
        return Asking.as(person).ask(document, Map.of("input", input)).jsonPath();
    }
}
