package org.zoufang.commitment;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** Gives commands about promises as a person, and keeps the answers. */
final class CommitmentAsking {

    private static final String FIELDS =
            """
            id version number visitId noteId text agreedText contactName state standing dueOn firstDueOn dueProvisional
            overdueDays renegotiations fulfilledOn photoIds enterprise { id } owner { id } unit { id } recordedBy { id }
            onBehalfOf { id } steps { command from to by { id } contactName text dueOn toEnterprise }
            """;

    private static final Map<String, String> INPUTS = Map.of(
            "Make", "CommitmentMakeInput",
            "Fulfil", "CommitmentFulfilInput",
            "Renegotiate", "CommitmentRenegotiateInput",
            "Acknowledge", "CommitmentWordInput",
            "Contest", "CommitmentWordInput");

    private CommitmentAsking() {}

    /** A command under a step id of its own, such as {@code give(owner, promise, "Start")}. */
    static JsonPath give(Person who, UUID commitment, String command, Object... pairs) {
        return give(who, Ids.next(), commitment, command, pairs);
    }

    static JsonPath give(Person who, UUID step, UUID commitment, String command, Object... pairs) {
        Map<String, Object> input = input(pairs);
        input.put("id", commitment.toString());
        input.put("stepId", step.toString());
        return send(who, command, input);
    }

    static JsonPath make(Person who, UUID id, UUID enterprise, Object... pairs) {
        Map<String, Object> input = input(pairs);
        input.put("id", id.toString());
        input.put("enterpriseId", enterprise.toString());
        input.putIfAbsent("text", "月底前修好门前路");
        return send(who, "Make", input);
    }

    static JsonPath send(Person who, String command, Map<String, ?> input) {
        String name = "commitment" + command;
        String document = "mutation($input: " + INPUTS.getOrDefault(command, "CommitmentStepInput") + "!) { " + name
                + "(input: $input) { commitment { " + FIELDS + " } userErrors { code field message } } }";
        JsonPath whole = Asking.as(who).ask(document, Map.of("input", input)).jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + name);
    }

    static List<String> codes(JsonPath answer) {
        return answer.getList("userErrors.code");
    }

    /** As it stands for this person; null where he sees none. */
    static JsonPath look(Person who, UUID commitment) {
        return Asking.as(who)
                .ask("query($id: ID!) { commitment(id: $id) { " + FIELDS + " } }", Map.of("id", commitment.toString()))
                .jsonPath()
                .setRootPath("data.commitment");
    }

    /** The numbers and standings of those that this person finds. */
    static JsonPath list(Person who, Map<String, ?> filter) {
        return Asking.as(who)
                .ask(
                        "query($filter: CommitmentFilterInput) { commitments(filter: $filter, first: 100) {"
                                + " edges { node { id state standing overdueDays dueOn } } } }",
                        Map.of("filter", filter))
                .jsonPath()
                .setRootPath("data.commitments.edges.node");
    }

    private static Map<String, Object> input(Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return input;
    }
}
