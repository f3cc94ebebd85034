package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.visit.VisitFixture;

/** Law 7 through the phone's own door: what comes second is taken, answered CONFLICT, and travels to who decides. */
@QuarkusTest
class ConflictPushIT {

    private final Rows rows;
    private final SignedInFixture people;
    private Person lead;
    private Phone leads;
    private Phone members;
    private final UUID visit = UUID.randomUUID();

    ConflictPushIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void aVisitOfTwo() {
        lead = people.anOfficial(Role.OFFICIAL);
        Person member = people.anOfficial(Role.DEPARTMENT_HANDLER);
        leads = new Phone(lead);
        members = new Phone(member);
        Map<String, Object> recorded = VisitFixture.aVisit(rows.enterprise());
        recorded.put("id", visit.toString());
        recorded.put(
                "participants",
                List.of(
                        VisitFixture.aParticipant(lead.officialId(), "LEAD", "OFFICIAL"),
                        VisitFixture.aParticipant(member.officialId(), "MEMBER", "DEPARTMENT_HANDLER")));
        leads.push(List.of(group(UUID.randomUUID(), List.of(), Map.of("visitRecord", recorded))));
    }

    private Map<String, Object> purpose(String text) {
        return group(
                UUID.randomUUID(),
                List.of(),
                Map.of("visitRevise", Map.of("id", visit.toString(), "baseVersion", 1, "purpose", text)));
    }

    private static List<Map<String, Object>> conflicts(Phone phone) {
        return phone.changes(null).getList("data.changes.changes.findAll { it.entity == 'FACT_CONFLICT' }.document");
    }

    @Test
    void whatCameSecondIsTakenAndAnsweredWithTheRowThatKeepsIt() {
        // Given
        leads.push(List.of(purpose("看新炉")));
        // When
        JsonPath answer = members.push(List.of(purpose("谈用工")));
        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("CONFLICT");
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("FACT_WITH_LEAD");
        assertThat(answer.getString("data.push.answers[0].message")).contains("Purpose", "林晓岚");
        assertThat(answer.getList("data.push.answers[0].rows.entity")).containsExactly("FACT_CONFLICT");
        assertThat(rows.number("select count(*) from command_quarantine where code = ?", "FACT_WITH_LEAD"))
                .isZero();
        for (Phone phone : List.of(leads, members)) {
            assertThat(conflicts(phone)).hasSize(1);
            assertThat(conflicts(phone).get(0)).containsEntry("proposed", Map.of("purpose", "谈用工"));
            assertThat(conflicts(phone).get(0)).containsEntry("current", Map.of("purpose", "看新炉"));
        }
    }

    @Test
    void aRepeatGetsTheStoredAnswerByteForByteAlsoOnceItIsSettled() {
        // Given
        leads.push(List.of(purpose("看新炉")));
        List<?> second = List.of(purpose("谈用工"));
        String first = members.answers(second);
        String conflict = (String) conflicts(leads).get(0).get("id");
        JsonPath settled = leads.push(List.of(settling(conflict, "PROPOSED")));
        // When
        String again = members.answers(second);
        // Then
        assertThat(again).isEqualTo(first).contains("CONFLICT");
        assertThat(settled.getString("data.push.answers[0].outcome")).isEqualTo("APPLIED");
        assertThat(rows.number("select count(*) from fact_conflict where visit_id = ?", visit))
                .isEqualTo(1);
        assertThat(conflicts(members).get(0)).containsEntry("kept", "PROPOSED");
        assertThat(purposeOf(members)).isEqualTo("谈用工");
    }

    private static Map<String, Object> settling(String conflict, String keep) {
        return group(UUID.randomUUID(), List.of(), Map.of("factConflictSettle", Map.of("id", conflict, "keep", keep)));
    }

    private static String purposeOf(Phone phone) {
        return phone.changes(null).getString("data.changes.changes.find { it.entity == 'VISIT' }.document.purpose");
    }

    @Test
    void whatDependsOnItIsCarriedOutAllTheSame() {
        // Given
        leads.push(List.of(purpose("看新炉")));
        Map<String, Object> second = purpose("谈用工");
        UUID first = UUID.fromString((String) second.get("id"));
        UUID note = UUID.randomUUID();
        // When
        JsonPath answer =
                members.push(List.of(second, group(UUID.randomUUID(), List.of(first), noteWrite(note, visit, "缺工"))));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("CONFLICT", "APPLIED");
    }

    @Test
    void whoIsPairedWithTheEnterpriseIsNotToldWhoDiffered() {
        // Given
        Phone other = new Phone(people.anOfficial(Role.OFFICIAL));
        leads.push(List.of(purpose("看新炉")));
        // When
        members.push(List.of(purpose("谈用工")));
        // Then
        assertThat(rows.number(
                        "select count(*) from change where entity = 'FACT_CONFLICT' and scope_id = ? and inner_only",
                        visit))
                .isEqualTo(1);
        assertThat(conflicts(other)).isEmpty();
    }

    @Test
    void theSecondTextOfANoteComesBackAsABlockOfItsOwn() {
        // Given
        Phone again = new Phone(people.onAnotherPhone(lead));
        UUID note = UUID.randomUUID();
        leads.push(List.of(group(UUID.randomUUID(), List.of(), noteWrite(note, visit, "缺工"))));
        leads.push(List.of(revised(note, "缺工十五名")));
        // When
        JsonPath answer = again.push(List.of(revised(note, "缺造型工")));
        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("CONFLICT");
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("NOTE_KEPT_TWICE");
        assertThat(answer.getString("data.push.answers[0].rows[0].id")).isNotEqualTo(note.toString());
        List<Map<String, Object>> notes =
                leads.changes(null).getList("data.changes.changes.findAll { it.entity == 'NOTE' }.document");
        assertThat(notes).extracting(one -> one.get("text")).containsExactlyInAnyOrder("缺工十五名", "缺造型工");
        assertThat(notes).extracting(one -> one.get("siblingOfId")).containsExactlyInAnyOrder(null, note.toString());
    }

    private static Map<String, Object> revised(UUID note, String text) {
        return group(
                UUID.randomUUID(),
                List.of(),
                Map.of("noteRevise", Map.of("id", note.toString(), "baseVersion", 1, "text", text)));
    }
}
