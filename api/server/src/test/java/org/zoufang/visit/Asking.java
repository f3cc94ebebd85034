package org.zoufang.visit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.DeviceTime;

/** Asks the GraphQL API as a person, in his language, and keeps the answer. */
public final class Asking {

    /** What is read of a visit after each command. */
    public static final String VISIT =
            """
            id version kind state purpose themes plannedFrom plannedTo arrivedAt leftAt arrivedReceivedAt leftReceivedAt clockFlags occurredAt recordedAt unplanned
            legal { subject item basis approvalNumber certificateNumbers inspectionType } returnComment tourStopId
            enterprise { id name creditCode } lead { id name } recordedBy { id }
            participants { official { id } role capacity notesClosedAt waivedReason } hosts { name post }
            notes { id version visitId author { id } position kind text confidentiality withdrawn withdrawnReason siblingOfId siblingKept clockFlags }
            noteCount photoCount photosStored missing { id }
            conflicts { id fact kept proposed { purpose } }
            """;

    private static final String NOTE =
            "id version visitId author { id name } position kind text confidentiality withdrawn withdrawnReason siblingOfId"
                    + " siblingKept writtenAt clockFlags";
    private static final String TOUR =
            "id version title day lead { id } team { id } stops { id position points enterprise { id } plannedFrom }";

    /** What is read of a fact about which two people differ. */
    public static final String CONFLICT =
            """
            id version visitId fact baseVersion current { purpose hosts { name post } plannedFrom plannedTo }
            currentBy { id name } currentAt proposed { purpose hosts { name post } plannedFrom plannedTo }
            proposedBy { id name } deviceId writtenAt recordedAt kept settledBy { id } settledAt replaced { purpose }
            """;

    private final SignedInFixture.Person person;
    private final String language;
    private final DeviceTime clock;

    private Asking(SignedInFixture.Person person, String language, DeviceTime clock) {
        this.person = person;
        this.language = language;
        this.clock = clock;
    }

    public static Asking as(SignedInFixture.Person person) {
        return new Asking(person, "zh-CN", null);
    }

    public Asking in(String otherLanguage) {
        return new Asking(person, otherLanguage, clock);
    }

    /** On a phone whose clocks show this. */
    public Asking on(DeviceTime shown) {
        return new Asking(person, language, shown);
    }

    /** A command on a visit, such as {@code visitRecord}; the answer's path begins at its payload. */
    public JsonPath visit(String command, Object input) {
        return mutate(command, input, "visit { " + VISIT + " } conflicts { " + CONFLICT + " }");
    }

    public JsonPath note(String command, Object input) {
        return mutate(command, input, "note { " + NOTE + " } sibling { " + NOTE + " }");
    }

    /** Lists a photo. */
    public JsonPath photo(Object input) {
        return mutate("photoAttach", input, "photo { id takenAt clockFlags }");
    }

    public JsonPath conflict(String command, Object input) {
        return mutate(command, input, "conflict { " + CONFLICT + " }");
    }

    public JsonPath tour(String command, Object input) {
        return mutate(command, input, "tour { " + TOUR + " }");
    }

    /** The code with which a command is refused that no role of the person's may give at all. */
    public String refusedWith(String command, Object input) {
        return send(command, input, "userErrors { code }").getString("errors[0].extensions.code");
    }

    /** The visit as the person sees it now. */
    public JsonPath look(String visitId) {
        return ask("query($id: ID!) { visit(id: $id) { " + VISIT + " } }", Map.of("id", visitId))
                .jsonPath();
    }

    /** Any document; the answer is checked to be no server error. */
    public Response ask(String document, Map<String, ?> variables) {
        Response response = given().header("Authorization", person.bearer())
                .header("Accept-Language", language)
                .headers(clock == null ? Map.of() : Map.of(DeviceTime.HEADER, clock.header()))
                .contentType(ContentType.JSON)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql");
        if (response.statusCode() >= 500) {
            throw new AssertionError(response.statusCode() + " " + response.asString());
        }
        return response;
    }

    private JsonPath mutate(String command, Object input, String thing) {
        JsonPath whole = send(command, input, thing + " userErrors { code field message }");
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + command);
    }

    private JsonPath send(String command, Object input, String fields) {
        String type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Input";
        String document = "mutation($input: " + type + "!) { " + command + "(input: $input) { " + fields + " } }";
        return ask(document, Map.of("input", input)).jsonPath();
    }
}
