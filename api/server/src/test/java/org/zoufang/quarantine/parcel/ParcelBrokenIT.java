package org.zoufang.quarantine.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.quarantine.QuarantineFixture.group;
import static org.zoufang.quarantine.QuarantineFixture.noteWrite;
import static org.zoufang.quarantine.parcel.ParcelAsking.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/** Parcels that are cut off, changed, sealed to somebody else, or made to do harm. */
@QuarkusTest
class ParcelBrokenIT {

    private static final int SEALED_HEAD = 200;

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final QuarantineFixture quarantine;

    private Person author;
    private Person office;
    private Registration code;
    private DeviceAsking.Phone phone;
    private UUID visit;

    ParcelBrokenIT(SignedInFixture people, VisitFixture visits, QuarantineFixture quarantine) {
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
    }

    @Test
    void aParcelThatIsCutChangedForeignOrNoneImportsNothing() {
        // Given
        byte[] large = new byte[300_000];
        new Random(1).nextBytes(large);
        byte[] whole = aParcel().photo(author.officialId(), Ids.next(), large).sealedTo(code.officeKey());
        byte[] changed = whole.clone();
        changed[whole.length - SEALED_HEAD] ^= 1;
        Map<String, Long> before = counts();

        // When
        Response cut = imports(office, Arrays.copyOf(whole, whole.length / 2));
        Response tampered = imports(office, changed);
        Response other = imports(office, aParcel().sealedTo(ParcelFixture.anotherOffice()));
        Response none = imports(office, "这不是救援文件".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(cut.jsonPath().getString("code")).isEqualTo("PARCEL_CHANGED");
        assertThat(tampered.jsonPath().getString("code")).isEqualTo("PARCEL_CHANGED");
        assertThat(other.jsonPath().getString("code")).isEqualTo("PARCEL_FOREIGN");
        assertThat(none.jsonPath().getString("code")).isEqualTo("PARCEL_NONE");
        assertThat(List.of(cut, tampered, other, none)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        });
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatUnfoldsBeyondAllMeasureIsRefusedAndStrangeNamesArePassedOver() {
        // Given
        byte[] bomb =
                aParcel().file("photos/" + Ids.next(), new byte[60_000_000]).sealedTo(code.officeKey());
        byte[] strange = aParcel()
                .file("../../etc/passwd", "x".getBytes(StandardCharsets.UTF_8))
                .file("photos/../../x", new byte[10])
                .sealedTo(code.officeKey());

        // When
        Response refused = imports(office, bomb);
        Response taken = imports(office, strange);

        // Then
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PARCEL_UNREADABLE");
        assertThat(taken.jsonPath().getList("records.outcome")).containsExactly("STORED");
    }

    @Test
    void aPhotoThatIsNotWhatItsHashSaysIsBrokenAndTheRestIsStored() {
        // Given
        UUID photoId = Ids.next();
        byte[] photo = ParcelAsking.aPhoto();
        byte[] other = photo.clone();
        other[photo.length - 1] ^= 1;
        byte[] parcel = aParcel()
                .photo(author.officialId(), photoId, photo)
                .file("photos/" + photoId, other)
                .sealedTo(code.officeKey());

        // When
        Response answer = imports(office, parcel);

        // Then
        assertThat(answer.jsonPath().getList("records.outcome")).containsExactly("STORED", "BROKEN");
        assertThat(answer.jsonPath().getString("records[1].code")).isEqualTo("PHOTO_HASH_DIFFERS");
        assertThat(answer.jsonPath().getString("records[1].message")).isNotBlank();
    }

    private SealedParcel aParcel() {
        return new SealedParcel(phone.token())
                .with(author.officialId(), group(Ids.next(), noteWrite(visit, "二号炉停产两天")));
    }

    /** All that an import can add to. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (String table : List.of("note_block", "photo", "photo_blob", "command_quarantine", "command_result")) {
            counts.put(table, quarantine.count("select count(*) from " + table));
        }
        return counts;
    }
}
