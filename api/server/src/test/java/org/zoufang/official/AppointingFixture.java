package org.zoufang.official;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.visit.Asking;

/** What an administrator asks of bodies, people and posts, for the tests of every room. */
public final class AppointingFixture {

    private static final String POSTING =
            "posting { id role scope title from to endedAt live organisation { id name } official { id }"
                    + " appointedBy { id } approvedBy { id } }";
    private static final String PROPOSAL =
            "proposal { id role approved reason candidate { id } proposedBy { id } decidedBy { id } }";

    private final Asking asking;

    private AppointingFixture(Asking asking) {
        this.asking = asking;
    }

    public static AppointingFixture as(SignedInFixture.Person person) {
        return new AppointingFixture(Asking.as(person));
    }

    /** The answer's path begins at the payload. */
    public JsonPath does(String command, Map<String, ?> input) {
        String thing = command.startsWith("posting")
                ? POSTING + " " + PROPOSAL
                : command.startsWith("organisation")
                        ? "organisation { id version name kind parent { id } divisionCode divisionName people bodies closedAt }"
                        : "official { id name pinyin initials }";
        String type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
        JsonPath whole = asking.ask(
                        "mutation($input: " + type + "!) { " + command + "(input: $input) { " + thing
                                + " userErrors { code field message } } }",
                        Map.of("input", input))
                .jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + command);
    }

    /** The first code with which a command is refused, or null. */
    public String refused(String command, Map<String, ?> input) {
        return does(command, input).getString("userErrors[0].code");
    }

    /** A new body; its id. */
    public String founds(String name) {
        String id = Ids.next().toString();
        does("organisationSave", Map.of("id", id, "name", name, "kind", "DEPARTMENT"));
        return id;
    }

    /** A new person without a post; his id. */
    public String bringsIn(String name) {
        String id = Ids.next().toString();
        does("officialSave", Map.of("id", id, "name", name));
        return id;
    }

    /** What is asked to give a post from the first of this year on. */
    public static Map<String, Object> aPost(String official, String organisation, Role role) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", Ids.next().toString());
        input.put("officialId", official);
        input.put("organisationId", organisation);
        input.put("role", role.name());
        input.put("title", "科长");
        input.put("from", "2026-01-01");
        return input;
    }
}
