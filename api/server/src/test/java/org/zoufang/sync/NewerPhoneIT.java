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
import org.zoufang.contract.SchemaVersion;

/** A phone of the next release against the server of today. */
@QuarkusTest
class NewerPhoneIT {

    private final Rows rows;
    private final SignedInFixture people;
    private Phone phone;
    private final UUID visit = UUID.randomUUID();
    private final UUID header = UUID.randomUUID();

    NewerPhoneIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void aVisitOfANewerPhone() {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        push(group(header, List.of(), visitRecord(visit, rows.enterprise())));
    }

    private JsonPath push(Object... groups) {
        return phone.pushedBy(SchemaVersion.NOW + 1, List.of(groups));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> noteWithMore(UUID id, UUID note) {
        Map<String, Object> input = new HashMap<>(
                (Map<String, Object>) noteWrite(note, visit, "说得更多").get("noteWrite"));
        input.put("weather", Map.of("sky", "晴"));
        return group(id, List.of(header), Map.of("noteWrite", input));
    }

    private long kept(UUID id, String text) {
        return rows.number(
                "select count(*) from command_quarantine where command_id = ? and code = 'APP_NEWER'"
                        + " and content like '%" + text + "%'",
                id);
    }

    @Test
    void whatThisServerDoesNotUnderstandIsKeptWholeAndTheRestIsStored() {
        // Given
        UUID more = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        // When
        JsonPath answer = push(
                noteWithMore(more, UUID.randomUUID()),
                group(unknown, List.of(), Map.of("visitHologram", Map.of("id", visit.toString()))),
                group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "如常")));
        // Then
        assertThat(answer.getList("data.push.answers.outcome")).containsExactly("REJECTED", "REJECTED", "APPLIED");
        assertThat(answer.getList("data.push.answers.code")).containsExactly("APP_NEWER", "APP_NEWER", null);
        assertThat(answer.getString("data.push.answers[0].message"))
                .contains("newer than the server")
                .contains("service office");
        assertThat(kept(more, "\"weather\":{\"sky\":\"晴\"}")).isEqualTo(1);
        assertThat(kept(unknown, "visitHologram")).isEqualTo(1);
    }

    @Test
    void sentTwiceItIsKeptOnceAndItsIdStaysFree() {
        // Given
        UUID id = UUID.randomUUID();
        UUID note = UUID.randomUUID();
        push(noteWithMore(id, note));
        // When
        push(noteWithMore(id, note));
        // Then
        assertThat(kept(id, "说得更多")).isEqualTo(1);
        assertThat(rows.number("select count(*) from command_result where id = ?", id))
                .isZero();
        JsonPath understood = push(group(id, List.of(header), noteWrite(note, visit, "说得更多")));
        assertThat(understood.getString("data.push.answers[0].outcome")).isEqualTo("APPLIED");
    }

    @Test
    void aPhoneOfThisReleaseThatSaysTheSameIsWrongAndNothingIsKept() {
        // Given
        UUID id = UUID.randomUUID();
        // When
        JsonPath answer = phone.pushedBy(SchemaVersion.NOW, List.of(noteWithMore(id, UUID.randomUUID())));
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("GROUP_MALFORMED");
        assertThat(kept(id, "说得更多")).isZero();
    }

    @Test
    void aReadOfANewerPhoneIsAnsweredByWhatThisServerKnows() {
        // Given
        String page = phone.page(null);
        // When
        JsonPath newer = phone.changesBy(SchemaVersion.NOW + 1, null);
        // Then
        assertThat(newer.getList("errors")).isNull();
        assertThat(newer.getList("data.changes.changes.id")).isNotEmpty();
        assertThat(page).contains(newer.getString("data.changes.changes[0].id"));
    }
}
