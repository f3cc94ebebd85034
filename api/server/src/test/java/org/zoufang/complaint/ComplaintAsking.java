package org.zoufang.complaint;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** Raises complaints, and does what the discipline channel does with them. */
final class ComplaintAsking {

    private static final String VIEW =
            "id version number state raisedOn anonymous about text name reach official { id } enterprise { id }"
                    + " steps { command to text by { id } }";

    private ComplaintAsking() {}

    static Map<String, Object> about(String whom, String text, boolean anonymous) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", Ids.next().toString());
        input.put("anonymous", anonymous);
        input.put("about", whom);
        input.put("text", text);
        return input;
    }

    static JsonPath raise(Person who, Map<String, Object> input) {
        return sent(
                who,
                "complaintRaise",
                "mutation($input: ComplaintRaiseInput!) { complaintRaise(input: $input) { number code userErrors { code"
                        + " field } } }",
                input);
    }

    /** A step under an id of its own. */
    static JsonPath step(Person who, UUID complaint, String command, String text) {
        return step(who, Ids.next(), complaint, command, text);
    }

    static JsonPath step(Person who, UUID step, UUID complaint, String command, String text) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", complaint.toString());
        input.put("stepId", step.toString());
        input.put("text", text);
        String name = "complaint" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        return sent(
                who,
                name,
                "mutation($input: ComplaintStepInput!) { " + name + "(input: $input) { complaint { " + VIEW
                        + " } userErrors { code field } } }",
                input);
    }

    static JsonPath look(Person who, UUID complaint) {
        return Asking.as(who)
                .ask("query($id: ID!) { complaint(id: $id) { " + VIEW + " } }", Map.of("id", complaint.toString()))
                .jsonPath()
                .setRootPath("data.complaint");
    }

    static UUID idOf(Sql sql, String number) {
        return sql.one("select id from complaint where number = ?", row -> Sql.id(row, "id"), number)
                .orElseThrow();
    }

    /** An enterprise's contact who has opened a link for reporting. */
    static PageVisitor contact(Person office, UUID enterprise) {
        Map<String, Object> input = Map.of(
                "id",
                Ids.next().toString(),
                "matter",
                "REPORT",
                "enterpriseId",
                enterprise.toString(),
                "contactName",
                "王厂长",
                "validDays",
                3);
        String url = Asking.as(office)
                .ask(
                        "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { url } }",
                        Map.of("input", input))
                .jsonPath()
                .getString("data.counterLinkIssue.url");
        PageVisitor contact = new PageVisitor("zh-CN");
        contact.get(url.replaceFirst("^https?://[^/]+", ""));
        return contact;
    }

    private static JsonPath sent(Person who, String name, String document, Map<String, Object> input) {
        JsonPath whole = Asking.as(who).ask(document, Map.of("input", input)).jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + name);
    }
}
