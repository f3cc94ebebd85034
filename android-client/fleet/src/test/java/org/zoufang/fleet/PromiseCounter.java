package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.zoufang.phone.json.Json;

/** The enterprise's own page of what was promised to it, by a link that the service office gives. */
final class PromiseCounter {

    private static final String ISSUE =
            "mutation($input: CounterLinkIssueInput!) { counterLinkIssue(input: $input) { url } }";
    private static final String PAGE = "/counter/commitments";

    private final EnterpriseBrowser browser;

    private PromiseCounter(EnterpriseBrowser browser) {
        this.browser = browser;
    }

    static PromiseCounter of(String server, LeaderDesk office, UUID enterprise)
            throws IOException, InterruptedException {
        JsonObject input = new JsonObject();
        Json.put(input, "id", UUID.randomUUID());
        Json.put(input, "matter", "COMMITMENTS");
        Json.put(input, "enterpriseId", enterprise);
        Json.put(input, "contactName", "王厂长");
        input.addProperty("validDays", 3);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject issued = Json.child(office.ask(ISSUE, variables), "counterLinkIssue");
        EnterpriseBrowser browser = new EnterpriseBrowser(server);
        browser.open(Json.text(issued, "url").replaceFirst("^https?://[^/]+", ""));
        return new PromiseCounter(browser);
    }

    /** What the enterprise reads. */
    String page() throws IOException, InterruptedException {
        return browser.open(PAGE);
    }

    void acknowledge(UUID promise, String words) throws IOException, InterruptedException {
        String act = PAGE + "/" + promise + "/acknowledge";
        browser.open(act);
        int status = browser.send(
                act,
                Map.of(
                        "form-token", browser.hidden("form-token"),
                        "stepId", browser.hidden("stepId"),
                        "version", browser.hidden("version"),
                        "text", words));
        assertThat(status).isEqualTo(200);
    }
}
