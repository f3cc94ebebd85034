package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.photoAttach;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

@QuarkusTest
class PushIT {

    private final Rows rows;
    private final SignedInFixture people;
    private Phone phone;
    private UUID enterprise;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    PushIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        enterprise = rows.enterprise();
    }

    @Test
    void aVisitAndItsNoteAreStoredAndComeBackOnTheFeed() {
        // Given
        UUID header = UUID.randomUUID();
        List<?> groups = List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(UUID.randomUUID(), List.of(header), noteWrite(note, visit, "炉温一千二百度")));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("APPLIED", "APPLIED");
        assertThat(answer.getList("data.push.answers[1].rows.entity")).containsExactly("NOTE");
        assertThat(answer.getList("data.push.answers[1].rows.id")).containsExactly(note.toString());
        assertThat(answer.getList("data.push.answers[1].rows.version")).containsExactly(1);
        JsonPath changes = phone.changes(null);
        assertThat(changes.getList("data.changes.changes.id")).startsWith(visit.toString(), note.toString());
        assertThat(changes.getString("data.changes.changes[1].document.text")).isEqualTo("炉温一千二百度");
    }

    @Test
    void aRepeatGetsTheStoredAnswerByteForByte() {
        // Given
        List<?> groups = List.of(
                group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise)),
                group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), UUID.randomUUID(), "哪里")));
        String first = phone.answers(groups);
        rows.add(visit, rows.official());
        // When
        String second = phone.answers(groups);
        // Then
        assertThat(second).isEqualTo(first).contains("APPLIED").contains("UNKNOWN_ID");
        assertThat(rows.number("select count(*) from visit where id = ?", visit))
                .isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsKeptForAPersonToSettle() {
        // Given
        UUID id = UUID.randomUUID();
        phone.push(List.of(group(id, List.of(), visitRecord(visit, enterprise))));
        List<?> other = List.of(group(id, List.of(), visitRecord(UUID.randomUUID(), enterprise)));
        // When
        JsonPath answer = phone.push(other);
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("SAME_ID_OTHER_CONTENT");
        phone.push(other);
        assertThat(rows.number("select count(*) from command_quarantine where command_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void anotherPersonsIdTellsNothingOfWhatItHolds() {
        // Given
        UUID id = UUID.randomUUID();
        List<?> groups = List.of(group(id, List.of(), visitRecord(visit, enterprise)));
        phone.push(groups);
        Phone stranger = new Phone(people.anOfficial(Role.OFFICIAL));
        // When
        JsonPath answer = stranger.push(groups);
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("SAME_ID_OTHER_CONTENT");
        assertThat(answer.getList("data.push.answers[0].rows")).isEmpty();
    }

    @Test
    void aGroupWaitsForWhatItDependsOn() {
        // Given
        UUID header = UUID.randomUUID();
        Map<String, Object> dependent = group(UUID.randomUUID(), List.of(header), noteWrite(note, visit, "先到"));
        JsonPath early = phone.push(List.of(dependent));
        // When
        JsonPath answer = phone.push(List.of(group(header, List.of(), visitRecord(visit, enterprise)), dependent));
        // Then
        assertThat(early.getString("data.push.answers[0].code")).isEqualTo("DEPENDENCY_MISSING");
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("APPLIED", "APPLIED");
    }

    @Test
    void whatDependsOnARefusedGroupIsNotCarriedOut() {
        // Given
        UUID header = UUID.randomUUID();
        List<?> groups = List.of(
                group(header, List.of(), visitRecord(visit, UUID.randomUUID())),
                group(UUID.randomUUID(), List.of(header), noteWrite(note, visit, "无")));
        // When
        JsonPath answer = phone.push(groups);
        // Then
        assertThat(answer.getList("data.push.answers.code")).containsExactly("UNKNOWN_ID", "DEPENDENCY_REJECTED");
        assertThat(answer.getString("data.push.answers[0].field")).isEqualTo("enterpriseId");
        assertThat(answer.getString("data.push.answers[0].message")).isNotBlank();
    }

    @Test
    void aGroupIsStoredWholeOrNotAtAll() {
        // Given
        Map<String, Object> half = group(
                UUID.randomUUID(),
                List.of(),
                visitRecord(visit, enterprise),
                noteWrite(note, UUID.randomUUID(), "不属于任何走访"));
        // When
        JsonPath answer = phone.push(List.of(half));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("UNKNOWN_ID");
        assertThat(rows.number("select count(*) from visit where id = ?", visit))
                .isZero();
    }

    @Test
    void theTrailKnowsWhichCommandItWas() {
        // Given
        UUID id = UUID.randomUUID();
        // When
        phone.push(List.of(group(id, List.of(), visitRecord(visit, enterprise))));
        // Then
        assertThat(rows.number(
                        "select count(*) from trail where command_id = ? and entity_id = ?", id, visit.toString()))
                .isEqualTo(1);
    }

    @Test
    void theSameRowUnderAnotherCommandStandsOnceAndIsAnsweredWithItsVersion() {
        // Given
        phone.push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise))));
        // When
        JsonPath again = phone.push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise))));
        // Then
        assertThat(again.getString("data.push.answers[0].outcome")).isEqualTo("APPLIED");
        assertThat(again.getInt("data.push.answers[0].rows[0].version")).isEqualTo(1);
    }

    @Test
    void aPhotoIsListedBeforeItsBytesCome() {
        // Given
        UUID photo = UUID.randomUUID();
        UUID header = UUID.randomUUID();
        String sha256 = "ab".repeat(32);
        // When
        JsonPath answer = phone.push(List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(UUID.randomUUID(), List.of(header), photoAttach(photo, visit, sha256))));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("APPLIED", "APPLIED");
        assertThat(answer.getList("data.push.answers[1].rows.id")).containsExactly(photo.toString());
        JsonPath changes = phone.changes(null);
        assertThat(changes.getString("data.changes.changes[1].document.sha256")).isEqualTo(sha256);
        assertThat(changes.getString("data.changes.changes[1].document.state")).isEqualTo("EXPECTED");
    }

    @Test
    void aRowCarriesItsPlaceInTheFeed() {
        // Given
        List<?> groups = List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise)));
        String query = Phone.operation("push").replace("version }", "version cursor }");
        // When
        JsonPath answer = phone.ask(query, Map.of("groups", groups)).jsonPath();
        // Then
        String cursor = answer.getString("data.push.answers[0].rows[0].cursor");
        assertThat(phone.changes(cursor).getList("data.changes.changes.id")).doesNotContain(visit.toString());
    }

    @Test
    void whoIsNotSignedInBringsNothing() {
        // Given
        List<?> groups = List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise)));
        // When
        JsonPath answer = Phone.stranger(Phone.operation("push"), Map.of("groups", groups));
        // Then
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(rows.number("select count(*) from visit where id = ?", visit))
                .isZero();
    }

    @Test
    void aCursorThatIsNoneIsRefusedByItsCode() {
        // Given
        String cursor = "yesterday";
        // When
        JsonPath answer = phone.changes(cursor);
        // Then
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
    }
}
