package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.photoAttach;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Role;

/** The laws of docs/api/sync.md that a push has to keep, against the real server. */
@QuarkusTest
class LawsOfPushIT {

    private static final int BLOCKS = 500;
    private static final int PHOTOS = 300;

    private final Rows rows;
    private final SignedInFixture people;
    private Phone phone;
    private UUID enterprise;
    private final UUID visit = UUID.randomUUID();

    LawsOfPushIT(Rows rows, SignedInFixture people) {
        this.rows = rows;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        enterprise = rows.enterprise();
    }

    @Test
    void aVisitOfFiveHundredBlocksAndThreeHundredPhotosDrainsAndOneBadGroupLeavesTheRestStored() {
        // Given
        UUID header = UUID.randomUUID();
        List<Map<String, Object>> queue = new ArrayList<>();
        queue.add(group(header, List.of(), visitRecord(visit, enterprise)));
        for (int i = 0; i < BLOCKS; i++) {
            queue.add(group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "第" + i + "条")));
        }
        for (int i = 0; i < PHOTOS; i++) {
            String sha256 = String.format("%064x", i + 1);
            queue.add(group(UUID.randomUUID(), List.of(header), photoAttach(UUID.randomUUID(), visit, sha256)));
        }
        queue.set(321, group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "")));
        // When
        List<String> outcomes = new ArrayList<>();
        for (int from = 0; from < queue.size(); from += Limits.PUSH_GROUPS) {
            List<?> request = queue.subList(from, Math.min(queue.size(), from + Limits.PUSH_GROUPS));
            outcomes.addAll(phone.push(request).getList("data.push.answers.outcome", String.class));
        }
        // Then
        assertThat(outcomes).hasSize(1 + BLOCKS + PHOTOS);
        assertThat(Collections.frequency(outcomes, "APPLIED")).isEqualTo(BLOCKS + PHOTOS);
        assertThat(outcomes.get(321)).isEqualTo("REJECTED");
        assertThat(rows.number("select count(*) from note_block where visit_id = ?", visit))
                .isEqualTo(BLOCKS - 1);
        assertThat(rows.number("select count(*) from photo where visit_id = ?", visit))
                .isEqualTo(PHOTOS);
    }

    @Test
    void groupsThatAllStandAreStoredByOneCommit() {
        // Given
        UUID header = UUID.randomUUID();
        List<Map<String, Object>> queue = new ArrayList<>();
        queue.add(group(header, List.of(), visitRecord(visit, enterprise)));
        for (int i = 0; i < 9; i++) {
            queue.add(group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "第" + i + "条")));
        }
        // When
        List<String> outcomes = phone.push(queue).getList("data.push.answers.outcome", String.class);
        // Then
        assertThat(Collections.frequency(outcomes, "APPLIED")).isEqualTo(10);
        assertThat(rows.number("select count(distinct xmin::text) from note_block where visit_id = ?", visit))
                .isEqualTo(1);
    }

    @Test
    void eachAnswerNamesTheVersionThatItsOwnCommandMade() {
        // Given
        UUID header = UUID.randomUUID();
        UUID written = UUID.randomUUID();
        UUID note = UUID.randomUUID();
        Map<String, Object> revise = Map.of(
                "noteRevise",
                Map.of("id", note, "baseVersion", 1, "text", "缺工二十名", "writtenAt", "2026-11-20T03:00:00Z"));
        // When
        List<Integer> versions = phone.push(List.of(
                        group(header, List.of(), visitRecord(visit, enterprise)),
                        group(written, List.of(header), noteWrite(note, visit, "缺工十五名")),
                        group(UUID.randomUUID(), List.of(written), revise)))
                .getList("data.push.answers.rows.version.flatten()");
        // Then
        assertThat(versions).containsExactly(1, 1, 2);
    }

    @Test
    void whatIsStoredAndItsAnswerAreOneCommitAloneAndTogether() {
        // Given
        UUID header = UUID.randomUUID();
        Map<UUID, UUID> notes = new LinkedHashMap<>();
        List<Map<String, Object>> queue = new ArrayList<>();
        queue.add(group(header, List.of(), visitRecord(visit, enterprise)));
        for (int i = 0; i < 4; i++) {
            UUID id = UUID.randomUUID();
            notes.put(id, UUID.randomUUID());
            queue.add(group(id, List.of(header), noteWrite(notes.get(id), visit, "第" + i + "条")));
        }
        // When
        phone.push(queue.subList(0, 4));
        phone.push(queue.subList(4, 5));
        // Then
        assertThat(notes).allSatisfy((group, note) -> assertThat(rows.number(
                        "select count(distinct s.x) from (select xmin::text as x from note_block where id = ?"
                                + " union all select xmin::text from command_result where id = ? and answer <> '') s"
                                + " having count(*) = 2",
                        note,
                        group))
                .isEqualTo(1));
    }

    @Test
    void groupsThatWereStoredTogetherGetTheirStoredAnswersAgain() {
        // Given
        UUID header = UUID.randomUUID();
        List<?> queue = List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "一")),
                group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "二")));
        String first = phone.answers(queue);
        rows.add(visit, rows.official());
        // When
        String second = phone.answers(queue);
        // Then
        assertThat(second).isEqualTo(first).contains("APPLIED").doesNotContain("REJECTED");
    }

    @Test
    void theSameIdWithOtherContentIsToldInWordsAndKeptWhole() {
        // Given
        UUID id = UUID.randomUUID();
        phone.push(List.of(group(id, List.of(), visitRecord(visit, enterprise))));
        // When
        JsonPath answer = phone.push(List.of(group(id, List.of(), visitRecord(UUID.randomUUID(), enterprise))));
        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("REJECTED");
        assertThat(answer.getString("data.push.answers[0].message")).hasSizeGreaterThan(20);
        assertThat(rows.number(
                        "select count(*) from command_quarantine where command_id = ? and official_id = ?"
                                + " and content like '%visitRecord%'",
                        id, phone.person().officialId()))
                .isEqualTo(1);
    }

    @Test
    void aFailureOfOursSpoilsOneAnswerAloneAndIsOverWhenItIsOver() {
        // Given a stored answer that cannot be read
        UUID header = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        phone.push(List.of(group(header, List.of(), visitRecord(visit, enterprise))));
        Map<String, Object> note = group(broken, List.of(header), noteWrite(UUID.randomUUID(), visit, "坏天气"));
        phone.push(List.of(note));
        rows.sql("update command_result set answer = 'x' || answer where id = ?", broken);
        Map<String, Object> other =
                group(UUID.randomUUID(), List.of(header), noteWrite(UUID.randomUUID(), visit, "好天气"));
        // When
        JsonPath during = phone.push(List.of(note, other));
        // Then
        assertThat(during.getList("data.push.answers.outcome")).containsExactly("REJECTED", "APPLIED");
        assertThat(during.getString("data.push.answers[0].code")).isEqualTo("INTERNAL");
        assertThat(during.getString("data.push.answers[0].message")).doesNotContain("Exception", "org.zoufang");
        rows.sql("update command_result set answer = substr(answer, 2) where id = ?", broken);
        assertThat(phone.push(List.of(note)).getString("data.push.answers[0].outcome"))
                .isEqualTo("APPLIED");
    }

    @Test
    void theDevicesClockDecidesNothing() {
        // Given three notes by a clock that jumps from ten years ahead to ten years back
        UUID header = UUID.randomUUID();
        phone.push(List.of(group(header, List.of(), visitRecord(visit, enterprise))));
        List<UUID> notes = new ArrayList<>();
        for (String wall : List.of("2036-11-20T01:12:03Z", "2016-11-20T01:12:03Z", "2026-11-20T01:12:03Z")) {
            UUID note = UUID.randomUUID();
            notes.add(note);
            // When
            phone.push(List.of(group(UUID.randomUUID(), List.of(), written(note, wall))));
        }
        // Then the server's order is that of arrival
        List<String> order = phone.changes(null).getList("data.changes.changes.id", String.class);
        assertThat(order.stream().filter(id -> notes.contains(UUID.fromString(id))))
                .containsExactly(
                        notes.get(0).toString(),
                        notes.get(1).toString(),
                        notes.get(2).toString());
    }

    private Map<String, Object> written(UUID note, String wall) {
        return Map.of(
                "noteWrite",
                Map.of(
                        "id",
                        note.toString(),
                        "visitId",
                        visit.toString(),
                        "position",
                        1,
                        "kind",
                        "TEXT",
                        "text",
                        "钟不准",
                        "writtenAt",
                        wall));
    }
}
