package org.zoufang.problem;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** Gives commands about problems as a person, and keeps the answers. */
final class ProblemAsking {

    private static final String FIELDS =
            """
            id version number source visitId noteId type category cause firstSeenBy urgency text state dueOn dueProvisional
            overdueDays level outcome watchOn reworkCount refusalCount reopenCount reachedAt closedAt waitingDays mergedIntoId
            enterprise { id } raisedBy { id }
            steps { command from to by { id } contactName text toEnterprise signature { signedBy path } }
            assignments { organisation { id } role level signedAt dueOn endedAt handlingDays }
            replies { outcome text legalBasis alternatives nextOn }
            confirmations { outcome verdict result manner contactName recordedBy { id } }
            """;

    /** Commands that say one thing share one input. */
    private static final Set<String> SAYING = Set.of(
            "AskMore",
            "AnswerMore",
            "Object",
            "SignFor",
            "ReplyInterim",
            "ReplyPart",
            "ApproveReply",
            "ReturnReply",
            "SendToReview",
            "UpholdRefusal",
            "OverturnRefusal",
            "ReturnVisit",
            "Unmerge",
            "Resume");

    private ProblemAsking() {}

    /** A command under a step id of its own, such as {@code give(office, problem, "Accept")}. */
    static JsonPath give(Person who, UUID problem, String command, Object... pairs) {
        return give(who, Ids.next(), problem, command, pairs);
    }

    static JsonPath give(Person who, UUID step, UUID problem, String command, Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", problem.toString());
        input.put("stepId", step.toString());
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return send(who, command, input);
    }

    static JsonPath send(Person who, String command, Map<String, ?> input) {
        String name = "problem" + command;
        String type = SAYING.contains(command) ? "ProblemStepInput" : "Problem" + command + "Input";
        String document = "mutation($input: " + type + "!) { " + name + "(input: $input) { problem { " + FIELDS
                + " } userErrors { code field message } } }";
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
    static JsonPath look(Person who, UUID problem) {
        return Asking.as(who)
                .ask("query($id: ID!) { problem(id: $id) { " + FIELDS + " } }", Map.of("id", problem.toString()))
                .jsonPath()
                .setRootPath("data.problem");
    }

    /** Input of a problem at this enterprise that nobody has to visit for. */
    static Map<String, Object> heard(UUID enterprise) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", Ids.next().toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("source", "LIAISON");
        input.put("type", "DEMAND");
        input.put("category", "INFRASTRUCTURE");
        input.put("text", "厂门前道路积水，货车进不来。");
        input.put("contactName", "王厂长");
        return input;
    }
}
