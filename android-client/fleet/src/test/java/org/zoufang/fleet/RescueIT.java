package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;

/** A phone breaks in the hall: its unsent work comes to the server as a sealed file, whole, once, and its author's. */
class RescueIT {

    private static final String WORDS = "中频炉夜间限产，等变压器增容";

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
        RegisteredPhone.register(phone, office, server.address());
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
        RegisteredPhone.isStoredOnce(office, visit, author, WORDS, picture);
        phone.sync();
        phone.upload();
        RegisteredPhone.isStoredOnce(office, visit, author, WORDS, picture);
        try (FleetPhone installedAnew = phone("anew")) {
            installedAnew.signIn();
            installedAnew.sync();
            assertThat(installedAnew.visit(visit).notes()).hasSize(1);
        }
        RegisteredPhone.isStoredOnce(office, visit, author, WORDS, picture);
    }

    private FleetPhone phone(String name) throws IOException {
        return new FleetPhone(folder.resolve(name), "leader", server.address(), name.length());
    }
}
