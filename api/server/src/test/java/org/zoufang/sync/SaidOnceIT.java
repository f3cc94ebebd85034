package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** A group that makes a row may leave the row's id to its own: it is the same content as with it. */
@QuarkusTest
class SaidOnceIT {

    private final Rows rows;
    private final SignedInFixture people;
    private Phone phone;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();
    private UUID enterprise;

    SaidOnceIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        enterprise = rows.enterprise();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> without(String name, Map<String, Object> command) {
        Map<String, Object> input = new HashMap<>((Map<String, Object>) command.get(name));
        input.remove("id");
        return Map.of(name, input);
    }

    private List<Map<String, Object>> inFull() {
        return List.of(
                group(visit, List.of(), visitRecord(visit, enterprise)),
                group(note, List.of(visit), noteWrite(note, visit, "只说一次")));
    }

    private List<Map<String, Object>> shortly() {
        return List.of(
                group(visit, List.of(), without("visitRecord", visitRecord(visit, enterprise))),
                group(note, List.of(visit), without("noteWrite", noteWrite(note, visit, "只说一次"))));
    }

    @Test
    void theRowsGoByTheirGroups() {
        // When
        JsonPath answer = phone.push(shortly());
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("APPLIED", "APPLIED");
        assertThat(answer.getString("data.push.answers[0].rows[0].id")).isEqualTo(visit.toString());
        assertThat(answer.getString("data.push.answers[1].rows[0].id")).isEqualTo(note.toString());
        assertThat(rows.number("select count(*) from note_block where id = ?", note))
                .isEqualTo(1);
    }

    @Test
    void saidInFullAfterwardsItIsTheSameContentAndGetsTheStoredAnswer() {
        // Given
        String first = phone.answers(shortly());
        // When
        String second = phone.answers(inFull());
        // Then
        assertThat(second).isEqualTo(first).contains("APPLIED").doesNotContain("REJECTED");
        assertThat(rows.number("select count(*) from command_quarantine where command_id = ?", note))
                .isZero();
    }

    @Test
    void otherWordsUnderTheSameIdAreKeptForAPerson() {
        // Given
        phone.push(shortly());
        // When
        JsonPath answer =
                phone.push(List.of(group(note, List.of(visit), without("noteWrite", noteWrite(note, visit, "换了一句")))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("SAME_ID_OTHER_CONTENT");
        assertThat(rows.number(
                        "select count(*) from command_quarantine where command_id = ? and content like '%换了一句%'"
                                + " and content like '%' || command_id || '%' || command_id || '%'",
                        note))
                .isEqualTo(1);
    }

    @Test
    void aCommandThatMakesNoRowHasToNameIts() {
        // Given
        phone.push(inFull());
        Map<String, Object> revise = Map.of("baseVersion", 1, "text", "改过");
        // When
        JsonPath answer = phone.push(List.of(group(UUID.randomUUID(), List.of(), Map.of("noteRevise", revise))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("GROUP_MALFORMED");
    }

    @Test
    void ofSeveralCommandsInAGroupEachNamesItsRow() {
        // Given
        phone.push(inFull());
        UUID id = UUID.randomUUID();
        // When
        JsonPath answer = phone.push(List.of(group(
                id,
                List.of(),
                without("noteWrite", noteWrite(note, visit, "一")),
                without("noteWrite", noteWrite(note, visit, "二")))));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("GROUP_MALFORMED");
    }
}
