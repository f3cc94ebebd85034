package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Registration;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.account.KeyVault;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;

/** A phone breaks in the hall: its unsent work comes to the server as a sealed file, whole, once, and its author's. */
class RescueIT {

    private static final String WORDS = "中频炉夜间限产，等变压器增容";
    private static final String ISSUE =
            "mutation($input: DeviceRegistrationIssueInput!) { deviceRegistrationIssue(input: $input)"
                    + " { registration { text } } }";
    private static final String REGISTER = "mutation($input: DeviceRegisterInput!) { deviceRegister(input: $input)"
            + " { registered { deviceToken officeKey } userErrors { code } } }";
    private static final String NOTES = "query($id: ID!) { visit(id: $id) { notes { text author { id } } } }";

    @TempDir
    Path folder;

    private ServerProcess server;
    private LeaderDesk office;
    private FleetPhone phone;

    @BeforeEach
    void aRegisteredPhone() throws Exception {
        server = new ServerProcess(Path.of(System.getProperty("zoufang.server.jar")), folder);
        server.start();
        office = new LeaderDesk(server.address());
        office.signIn("office");
        phone = phone("phone");
        phone.signIn();
        phone.sync();
        register();
    }

    @AfterEach
    void theCityIsDown() throws Exception {
        phone.close();
        server.close();
    }

    @Test
    void whatAKilledPhoneHadNotSentIsExportedAndImportedByteForByteAndAReinstallDeletesNothing() throws Exception {
        // Given
        EnterpriseLine firm = phone.register().enterprises("公司", 1).get(0);
        UUID visit = phone.visits()
                .begin(firm.id(), VisitKind.LEADER_STUDY, Role.OFFICIAL)
                .id();
        phone.write(visit, WORDS);
        File picture = Picture.take(folder.resolve("炉前.jpg"), 700, 7);
        phone.attach(visit, picture);
        String author = phone.account().who().orElseThrow().officialId().toString();
        phone.close();
        phone = phone("phone");

        // When
        byte[] parcel = Files.readAllBytes(phone.rescue().pack().orElseThrow().toPath());
        List<JsonObject> first = office.importParcel(parcel);
        List<JsonObject> second = office.importParcel(parcel);

        // Then
        assertThat(first).hasSizeGreaterThanOrEqualTo(4).allSatisfy(record -> assertThat(Json.text(record, "outcome"))
                .as(record.toString())
                .isEqualTo("STORED"));
        assertThat(second)
                .allSatisfy(record -> assertThat(Json.text(record, "outcome")).isEqualTo("KNOWN"));
        isStoredOnce(visit, author, picture);
        phone.sync();
        phone.upload();
        isStoredOnce(visit, author, picture);
        try (FleetPhone installedAnew = phone("anew")) {
            installedAnew.signIn();
            installedAnew.sync();
            assertThat(installedAnew.visit(visit).notes()).hasSize(1);
        }
        isStoredOnce(visit, author, picture);
    }

    private void isStoredOnce(UUID visit, String author, File picture) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", visit);
        List<JsonObject> notes = Json.objects(Json.child(office.ask(NOTES, variables), "visit"), "notes");
        assertThat(notes).hasSize(1);
        assertThat(Json.text(notes.get(0), "text")).isEqualTo(WORDS);
        assertThat(Json.text(Json.child(notes.get(0), "author"), "id")).isEqualTo(author);
        List<JsonObject> photos = office.photos(visit.toString());
        assertThat(photos).hasSize(1);
        byte[] stored = office.original(Json.text(photos.get(0), "id"));
        assertThat(sha256(stored)).isEqualTo(sha256(Files.readAllBytes(picture.toPath())));
    }

    /** As the app does by the office's code; over the loopback door, which has no certificate to pin. */
    private void register() throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "officialId", phone.account().who().orElseThrow().officialId());
        JsonObject issued = Json.child(office.ask(ISSUE, with(input)), "deviceRegistrationIssue");
        Registration code = Registration.parse(Json.text(Json.child(issued, "registration"), "text"))
                .orElseThrow();
        JsonObject asked = new JsonObject();
        Json.put(asked, "ticket", code.ticket());
        Json.put(asked, "id", phone.deviceId());
        Json.put(asked, "name", "机队");
        asked.addProperty("appVersion", 1);
        JsonObject registered =
                Json.child(Json.child(office.ask(REGISTER, with(asked)), "deviceRegister"), "registered");
        JsonObject device = new JsonObject();
        Json.put(device, "server", server.address());
        Json.put(device, "token", Json.text(registered, "deviceToken"));
        Json.put(device, "office", code.office());
        new FileVault(phone.folder()).keep(KeyVault.Secret.DEVICE, device.toString());
    }

    private FleetPhone phone(String name) throws IOException {
        return new FleetPhone(folder.resolve(name), "leader", server.address(), name.length());
    }

    private static JsonObject with(JsonObject input) {
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
