package org.zoufang.hazard;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** Gives commands about hazards as a person, and keeps the answers. */
public final class HazardAsking {

    private static final String FIELDS =
            """
            id version number visitId noteId category place text immediate state grade gradedExpert dueOn recheckBy recheckOn
            recheckPassed overdueDays supervisedAt listingNo transferredTo receiptNo closedAt
            enterprise { id } reportedBy { id } gradedBy { id } regulator { id }
            steps { command from to by { id } contactName text toEnterprise }
            told { whom phone at } plans { goal measures money people until emergencyPlan }
            photos { id phase fromEnterprise url }
            """;

    /** Commands that say one thing share one input. */
    private static final Set<String> SAYING = Set.of("Remind", "Supervise", "Rectify", "Delist", "Contest");

    private HazardAsking() {}

    /** A command under a step id of its own, such as {@code give(regulator, hazard, "Grade", …)}. */
    public static JsonPath give(Person who, UUID hazard, String command, Object... pairs) {
        return give(who, Ids.next(), hazard, command, pairs);
    }

    static JsonPath give(Person who, UUID step, UUID hazard, String command, Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", hazard.toString());
        input.put("stepId", step.toString());
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return send(who, command, input);
    }

    static JsonPath send(Person who, String command, Map<String, ?> input) {
        JsonPath whole = raw(who, command, input);
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data.hazard" + command);
    }

    /** The answer as it came, with errors if there are any. */
    static JsonPath raw(Person who, String command, Map<String, ?> input) {
        String type = SAYING.contains(command) ? "HazardStepInput" : "Hazard" + command + "Input";
        String document = "mutation($input: " + type + "!) { hazard" + command + "(input: $input) { hazard { " + FIELDS
                + " } userErrors { code field message } } }";
        return Asking.as(who).ask(document, Map.of("input", input)).jsonPath();
    }

    static List<String> codes(JsonPath answer) {
        return answer.getList("userErrors.code");
    }

    /** As it stands for this person; null where he sees none. */
    public static JsonPath look(Person who, UUID hazard) {
        return Asking.as(who)
                .ask("query($id: ID!) { hazard(id: $id) { " + FIELDS + " } }", Map.of("id", hazard.toString()))
                .jsonPath()
                .setRootPath("data.hazard");
    }

    /** Input of a hazard at this enterprise that nobody has to visit for. */
    static Map<String, Object> seen(UUID enterprise) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", Ids.next().toString());
        input.put("enterpriseId", enterprise.toString());
        input.put("category", "ELECTRICITY");
        input.put("place", "二号车间");
        input.put("text", "配电箱门敞开，电线裸露。");
        return input;
    }
}
