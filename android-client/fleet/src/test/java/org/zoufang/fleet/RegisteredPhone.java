package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Registration;
import org.zoufang.phone.account.KeyVault;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;

/** A phone that knows the office's key, and what came of the work it could not send. */
final class RegisteredPhone {

    private static final String ISSUE =
            "mutation($input: DeviceRegistrationIssueInput!) { deviceRegistrationIssue(input: $input)"
                    + " { registration { text } } }";
    private static final String REGISTER = "mutation($input: DeviceRegisterInput!) { deviceRegister(input: $input)"
            + " { registered { deviceToken officeKey } userErrors { code } } }";
    private static final String NOTES = "query($id: ID!) { visit(id: $id) { notes { text author { id } } } }";

    private RegisteredPhone() {}

    /** As the app does by the office's code; over the loopback door, which has no certificate to pin. */
    static void register(FleetPhone phone, LeaderDesk office, String server) throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "officialId", phone.account().who().orElseThrow().officialId());
        JsonObject issued = Json.child(office.ask(ISSUE, with(input)), "deviceRegistrationIssue");
        Registration code = Registration.parse(Json.text(Json.child(issued, "registration"), "text"))
                .orElseThrow();
        JsonObject asked = new JsonObject();
        Json.put(asked, "ticket", code.ticket());
        Json.put(asked, "id", phone.store().settings().get(Setting.DEVICE_ID));
        Json.put(asked, "name", "机队");
        asked.addProperty("appVersion", 1);
        JsonObject registered =
                Json.child(Json.child(office.ask(REGISTER, with(asked)), "deviceRegister"), "registered");
        JsonObject device = new JsonObject();
        Json.put(device, "server", server);
        Json.put(device, "token", Json.text(registered, "deviceToken"));
        Json.put(device, "office", code.office());
        new FileVault(phone.folder()).keep(KeyVault.Secret.DEVICE, device.toString());
    }

    /** The visit has this one note, its author's, and this one photo, byte for byte. */
    static void isStoredOnce(LeaderDesk office, UUID visit, String author, String words, File picture)
            throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", visit);
        List<JsonObject> notes = Json.objects(Json.child(office.ask(NOTES, variables), "visit"), "notes");
        assertThat(notes).hasSize(1);
        assertThat(Json.text(notes.get(0), "text")).isEqualTo(words);
        assertThat(Json.text(Json.child(notes.get(0), "author"), "id")).isEqualTo(author);
        List<JsonObject> photos = office.photos(visit.toString());
        assertThat(photos).hasSize(1);
        byte[] stored = office.original(Json.text(photos.get(0), "id"));
        assertThat(sha256(stored)).isEqualTo(sha256(Files.readAllBytes(picture.toPath())));
    }

    static JsonObject with(JsonObject input) {
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        return variables;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
