package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** A phone does not pull back its own work, and yet ends with exactly what the server has. */
@QuarkusTest
class NoEchoIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rows rows;
    private final Rights rights;
    private final SignedInFixture people;
    private Phone phone;
    private String cursor;
    private UUID enterprise;
    private UUID colleague;
    private final UUID visit = UUID.randomUUID();
    private final Map<UUID, JsonNode> held = new LinkedHashMap<>();

    NoEchoIT(Rows rows, Rights rights, SignedInFixture people) {
        this.rows = rows;
        this.rights = rights;
        this.people = people;
    }

    @BeforeEach
    void readToTheEnd() throws Exception {
        phone = new Phone(people.anOfficial(Role.OFFICIAL));
        enterprise = rows.enterprise();
        colleague = rows.official();
        pull();
    }

    private List<UUID> pull() throws Exception {
        List<UUID> came = new ArrayList<>();
        JsonNode page;
        do {
            page = JSON.readTree(phone.page(cursor)).path("data").path("changes");
            for (JsonNode change : page.path("changes")) {
                JsonNode gone = change.path("gone");
                UUID id =
                        UUID.fromString((gone.isNull() ? change.path("document").path("id") : gone).asText());
                came.add(id);
                held.put(id, change.path("document"));
            }
            cursor = page.path("cursor").asText();
        } while (page.path("more").asBoolean());
        return came;
    }

    /** Pushes as the phone does: rows and cursor out of the answer. */
    private JsonNode push(List<Map<String, Object>> groups) throws Exception {
        JsonNode answer =
                JSON.readTree(phone.pushed(groups, cursor)).path("data").path("push");
        take(groups, answer);
        return answer;
    }

    private void take(List<Map<String, Object>> groups, JsonNode answer) {
        for (JsonNode copy : answer.path("copies")) {
            int group = copy.path("group").asInt();
            JsonNode input = JSON.valueToTree(groups.get(group))
                    .path("commands")
                    .get(0)
                    .elements()
                    .next();
            JsonNode document =
                    copy.path("patch").isObject() ? Patched.of(input, copy.path("patch")) : copy.path("document");
            JsonNode row = answer.path("answers")
                    .get(group)
                    .path("rows")
                    .get(copy.path("row").asInt());
            held.put(UUID.fromString(row.path("id").asText()), document);
        }
        cursor = answer.path("cursor").isNull() ? cursor : answer.path("cursor").asText();
    }

    private void holdsWhatTheServerHas(UUID... ids) throws Exception {
        Map<UUID, JsonNode> kept = new LinkedHashMap<>(held);
        held.clear();
        cursor = null;
        pull();
        for (UUID id : ids) {
            assertThat(kept.get(id)).as("%s", id).isNotNull().isEqualTo(held.get(id));
        }
    }

    @Test
    void afterAnOwnPushNothingIsPulledAndThePhoneHoldsWhatTheServerHas() throws Exception {
        // Given
        UUID header = UUID.randomUUID();
        UUID note = UUID.randomUUID();
        UUID arrival = UUID.randomUUID();
        // When
        push(List.of(
                group(header, List.of(), visitRecord(visit, enterprise)),
                group(UUID.randomUUID(), List.of(header), noteWrite(note, visit, "炉温一千二百度")),
                group(
                        arrival,
                        List.of(header),
                        Map.of("visitArrive", Map.of("id", visit.toString(), "at", at("2026-11-20T01:02:03Z"))))));
        // Then
        assertThat(pull()).isEmpty();
        assertThat(held.get(visit).path("state").asText()).isEqualTo("ON_SITE");
        assertThat(held.get(note).path("recordedAt").asText()).isNotEmpty();
        holdsWhatTheServerHas(visit, note);
    }

    @Test
    void whatIsToldOfANoteIsLittleMoreThanWhatThePhoneDidNotKnow() throws Exception {
        // Given
        UUID header = UUID.randomUUID();
        push(List.of(group(header, List.of(), visitRecord(visit, enterprise))));
        // When
        JsonNode answer = push(
                List.of(group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), visit, "长".repeat(3_000)))));
        // Then
        assertThat(answer.path("copies").get(0).path("patch").fieldNames())
                .toIterable()
                .contains("version", "authorId", "recordedAt")
                .doesNotContain("text", "visitId");
        assertThat(answer.path("copies").toString()).hasSizeLessThan(400);
    }

    @Test
    void whatAnotherWroteInBetweenComesAndTheOwnDoesNot() throws Exception {
        // Given
        UUID header = UUID.randomUUID();
        push(List.of(group(header, List.of(), visitRecord(visit, enterprise))));
        rows.add(visit, colleague);
        UUID before = rows.note(visit, colleague, "同事先写的");
        UUID own = UUID.randomUUID();
        // When
        push(List.of(group(UUID.randomUUID(), List.of(), noteWrite(own, visit, "我写的"))));
        UUID after = rows.note(visit, colleague, "同事后写的");
        // Then
        assertThat(pull()).containsExactly(visit, before, after);
        assertThat(pull()).isEmpty();
        holdsWhatTheServerHas(visit, before, own, after);
    }

    @Test
    void theRowComesAsItStandsEvenIfAnotherChangedItSince() throws Exception {
        // Given an own push whose answer was lost, and a change by another
        Map<String, Object> group = group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise));
        phone.pushed(List.of(group), cursor);
        rows.add(visit, colleague);
        // When
        push(List.of(group));
        // Then
        assertThat(held.get(visit).path("version").asInt()).isEqualTo(2);
        assertThat(pull()).isEmpty();
        holdsWhatTheServerHas(visit);
    }

    @Test
    void aChangeAfterTheAnswerIsPulled() throws Exception {
        // Given
        push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise))));
        rows.add(visit, colleague);
        // When
        List<UUID> came = pull();
        // Then
        assertThat(came).containsExactly(visit);
        holdsWhatTheServerHas(visit);
    }

    @Test
    void whoMayHoldTheRowNoLongerIsToldNothingOfIt() throws Exception {
        // Given
        Map<String, Object> group = group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise));
        phone.pushed(List.of(group), cursor);
        rights.leavesAllPosts(phone.person().officialId());
        // When
        JsonNode answer = push(List.of(group));
        // Then
        assertThat(answer.path("answers").get(0).path("outcome").asText()).isEqualTo("APPLIED");
        assertThat(answer.path("copies")).isEmpty();
        assertThat(answer.path("cursor").isNull()).isTrue();
    }

    @Test
    void whoWasTakenOffTheVisitIsToldNothingOfIt() throws Exception {
        // Given a colleague's visit, a note on it, and a removal before the answer is asked again
        UUID lead = rows.official();
        UUID others = rows.visit(enterprise, lead, phone.person().officialId());
        Map<String, Object> group = group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), others, "还在"));
        phone.pushed(List.of(group), cursor);
        rows.remove(others, phone.person().officialId());
        // When
        JsonNode answer = push(List.of(group));
        // Then
        assertThat(answer.path("copies")).isEmpty();
    }

    @Test
    void aCursorOfAnotherLifeOrOfNobodyMakesNoPushFail() throws Exception {
        for (String strange : List.of("yesterday", new FeedCursor(UUID.randomUUID(), 1, 1).text())) {
            // Given
            cursor = strange;
            // When
            JsonNode answer =
                    push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(UUID.randomUUID(), enterprise))));
            // Then
            assertThat(answer.path("answers").get(0).path("outcome").asText()).isEqualTo("APPLIED");
            assertThat(answer.path("copies")).isEmpty();
        }
    }

    @Test
    void aContactWithNothingNewIsOneRequestOfAFewBytes() throws Exception {
        // Given
        push(List.of(group(UUID.randomUUID(), List.of(), visitRecord(visit, enterprise))));
        pull();
        // When
        int bytes = phone.bytesOfAPage(cursor);
        // Then
        assertThat(pull()).isEmpty();
        assertThat(bytes).isLessThanOrEqualTo(600);
    }

    private static Map<String, Object> at(String wall) {
        return Map.of("wall", wall);
    }
}
