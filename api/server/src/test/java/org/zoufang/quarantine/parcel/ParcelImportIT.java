package org.zoufang.quarantine.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.entry;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.noteWrite;
import static org.zoufang.quarantine.QuarantineFixture.settle;
import static org.zoufang.quarantine.parcel.ParcelAsking.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.device.DeviceAsking;
import org.zoufang.contract.Registration;
import org.zoufang.contract.Role;
import org.zoufang.quarantine.QuarantineFixture;
import org.zoufang.shared.Ids;
import org.zoufang.visit.VisitFixture;

/** A parcel that an office imports: stored as its authors' work, once, or not at all. */
@QuarkusTest
class ParcelImportIT {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;

    private Person author;
    private Person office;
    private Registration code;
    private DeviceAsking.Phone phone;
    private UUID visit;
    private UUID noteGroup;
    private Map<String, ?> note;

    ParcelImportIT(SignedInFixture people, VisitFixture visits, QuarantineFixture quarantine) {
        this.people = people;
        this.visits = visits;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void aRegisteredPhoneWithUnsentWork() {
        author = people.anOfficial(Role.OFFICIAL);
        office = people.anOfficial(Role.SERVICE_OFFICE);
        code = DeviceAsking.invitation(office, author.officialId());
        phone = DeviceAsking.aPhone(code.ticket());
        visit = visits.aVisitOf(author.officialId(), visits.anEnterprise());
        noteGroup = Ids.next();
        note = noteWrite(visit, "二号炉停产两天");
    }

    @Test
    void whatTheAuthorCouldNotSendIsStoredAsHisWithItsPhoto() {
        // Given
        byte[] photo = ParcelAsking.aPhoto();
        UUID photoId = Ids.next();
        byte[] parcel = aParcel()
                .with(author.officialId(), group(Ids.next(), photoAttach(photoId, photo)))
                .photo(author.officialId(), photoId, photo)
                .sealedTo(code.officeKey());

        // When
        Response answer = imports(office, parcel);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("records.outcome")).containsExactly("STORED", "STORED", "STORED");
        assertThat(quarantine.count(
                        "select count(*) from note_block where id = ?::uuid and author_id = ? and text = '二号炉停产两天'",
                        ((Map<?, ?>) note.get("noteWrite")).get("id"),
                        author.officialId()))
                .isEqualTo(1);
        assertThat(quarantine.count(
                        "select count(*) from photo where id = ? and state = 'STORED' and sha256 = ?",
                        photoId,
                        SealedParcel.sha256(photo)))
                .isEqualTo(1);
    }

    @Test
    void importingTwiceIsOnce() {
        // Given
        byte[] photo = ParcelAsking.aPhoto();
        UUID photoId = Ids.next();
        UUID lost = Ids.next();
        byte[] parcel = aParcel()
                .with(author.officialId(), group(Ids.next(), photoAttach(photoId, photo)))
                .with(author.officialId(), group(lost, noteWrite(Ids.next(), "走访不在这台服务器上")))
                .photo(author.officialId(), photoId, photo)
                .sealedTo(code.officeKey());
        imports(office, parcel);
        Map<String, Long> before = counts();

        // When
        Response again = imports(office, parcel);

        // Then
        assertThat(again.jsonPath().getList("records.outcome"))
                .containsExactly("KNOWN", "KNOWN", "QUARANTINED", "KNOWN");
        assertThat(counts()).isEqualTo(before);
        assertThat(quarantine.count("select count(*) from parcel where sha256 = ?", SealedParcel.sha256(parcel)))
                .isEqualTo(1);
    }

    @Test
    void theSameWorkSealedOnceMoreIsStillOnce() {
        // Given
        imports(office, aParcel().sealedTo(code.officeKey()));
        Map<String, Long> before = counts();

        // When
        Response again = imports(office, aParcel().sealedTo(code.officeKey()));

        // Then
        assertThat(again.jsonPath().getList("records.outcome")).containsExactly("KNOWN");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aGroupThatLiesBeforeWhatItDependsOnIsStoredAllTheSame() {
        // Given
        UUID header = Ids.next();
        Map<String, Object> visitInput = VisitFixture.aVisit(visits.anEnterprise());
        UUID written = UUID.fromString((String) visitInput.get("id"));
        Map<String, Object> dependent = new HashMap<>(group(Ids.next(), noteWrite(written, "先写的")));
        dependent.put("dependsOn", List.of(header.toString()));
        byte[] parcel = new SealedParcel(phone.token())
                .with(author.officialId(), dependent)
                .with(author.officialId(), group(header, Map.of("visitRecord", visitInput)))
                .sealedTo(code.officeKey());

        // When
        Response answer = imports(office, parcel);

        // Then
        assertThat(answer.jsonPath().getList("records.outcome")).containsExactly("STORED", "STORED");
    }

    @Test
    void whatCannotBeStoredInItsPlaceWaitsForTheOfficeWhichTakesItOver() {
        // Given
        quarantine.losesAllPosts(author.officialId());

        // When
        Response answer = imports(office, aParcel().sealedTo(code.officeKey()));

        // Then
        assertThat(answer.jsonPath().getString("records[0].outcome")).isEqualTo("QUARANTINED");
        assertThat(answer.jsonPath().getString("records[0].code")).isEqualTo("NOT_PERMITTED");
        assertThat(entry(office, noteGroup))
                .containsEntry("state", "WAITING")
                .containsEntry("id", answer.jsonPath().getString("records[0].quarantineId"));
    }

    @Test
    void withoutProofOfThePhoneNothingIsStoredInAnybodysNameBeforeAPersonLooked() {
        // Given
        SealedParcel forged = new SealedParcel("no.such.token").with(author.officialId(), group(noteGroup, note));
        Person another = people.anOfficial(Role.OFFICIAL);
        SealedParcel ofAnother = aParcel().with(another.officialId(), group(Ids.next(), noteWrite(visit, "冒名")));

        // When
        Response first = imports(office, forged.sealedTo(code.officeKey()));
        Response second = imports(office, ofAnother.sealedTo(code.officeKey()));

        // Then
        assertThat(first.jsonPath().getList("records.code")).containsExactly("AUTHOR_UNPROVEN");
        assertThat(second.jsonPath().getList("records.outcome")).containsExactly("STORED", "QUARANTINED");
        assertThat(second.jsonPath().getString("records[1].code")).isEqualTo("AUTHOR_UNPROVEN");
        assertThat(quarantine.count("select count(*) from note_block where text = '冒名'"))
                .isZero();
    }

    @Test
    void whatWasWrittenAfterThePhoneWasRevokedIsLookedAtFirst() {
        // Given
        Person administrator = people.anOfficial(Role.ADMINISTRATOR);
        ParcelFixture.revoke(administrator, phone.id());
        UUID after = Ids.next();
        byte[] parcel = aParcel()
                .with(author.officialId(), group(after, noteWrite(visit, "停用之后写的")))
                .sealedTo(code.officeKey());

        // When
        Response answer = imports(office, parcel);

        // Then
        assertThat(answer.jsonPath().getList("records.outcome")).containsExactly("STORED", "QUARANTINED");
        assertThat(entry(office, after)).containsEntry("code", "AUTHOR_UNPROVEN");
        Object id = entry(office, after).get("id");
        assertThat(settle(office, id, "TAKE_OVER", "已电话核实").getList("data.quarantineSettle.userErrors"))
                .isEmpty();
    }

    @Test
    void onlyTheServiceOfficeImports() {
        // When
        Response answer = imports(author, aParcel().sealedTo(code.officeKey()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private SealedParcel aParcel() {
        return new SealedParcel(phone.token()).with(author.officialId(), group(noteGroup, note));
    }

    private Map<String, ?> photoAttach(UUID id, byte[] bytes) {
        return Map.of(
                "photoAttach",
                Map.of(
                        "id",
                        id.toString(),
                        "visitId",
                        visit.toString(),
                        "sha256",
                        SealedParcel.sha256(bytes),
                        "size",
                        bytes.length,
                        "mediaType",
                        "image/jpeg",
                        "source",
                        "CAMERA"));
    }

    /** All that an import can add to. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (String table :
                List.of("note_block", "photo", "photo_blob", "visit", "command_quarantine", "command_result")) {
            counts.put(table, quarantine.count("select count(*) from " + table));
        }
        return counts;
    }
}
