package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.fleet.battery.Finding.Kind;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.photo.QueuedPhoto;

/** Everything is right once; then one thing at a time is made wrong, and the oracle has to say so. */
class OracleTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID VISIT = new UUID(2, 1);
    private static final UUID NOTE = new UUID(3, 1);
    private static final UUID PHOTO = new UUID(4, 1);
    private static final UUID COMMAND = new UUID(5, 1);
    private static final UUID PROMISE = new UUID(7, 1);
    private static final Row VISIT_ROW = new Row("VISIT", VISIT);
    private static final Row NOTE_ROW = new Row("NOTE", NOTE);
    private static final Row PHOTO_ROW = new Row("PHOTO", PHOTO);
    private static final Row PROMISE_ROW = new Row("COMMITMENT", PROMISE);

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();
    private final Map<Row, PackRow> rows = new HashMap<>();
    private Truth truth;
    private String sha256;
    private GroupState state = GroupState.APPLIED;
    private Answer answer = new Answer(List.of(new RowVersion(Entity.NOTE, NOTE, 1)), null, null, null, Instant.EPOCH);

    @BeforeEach
    void allIsRight() throws Exception {
        sha256 = Bytes.sha256(Files.writeString(folder.resolve("photo"), "bytes"));
        ledger.visit(VISIT, OTHER, ME);
        ledger.note(NOTE, VISIT, "a word", ME);
        ledger.photo(PHOTO, VISIT, sha256, ME);
        ledger.finding(PROMISE_ROW, VISIT, "a promise", ME);
        ledger.step(PROMISE_ROW, VISIT, "a step", ME);
        Map<String, String> facts = new HashMap<>(
                Map.of("enterprise", OTHER.toString(), "recorder", ME.toString(), "version", "1", "photo_count", "1"));
        facts.put("photos_stored", "1");
        Map<Row, Truth.Held> pack = new HashMap<>();
        for (Row row : List.of(VISIT_ROW, NOTE_ROW, PHOTO_ROW, PROMISE_ROW)) {
            JsonObject document = Json.object("{\"id\":\"" + row.id() + "\"}");
            pack.put(row, new Truth.Held(1, document.toString()));
            rows.put(row, PackRow.of(Entity.valueOf(row.entity()), row.id(), 1, document));
        }
        Map<UUID, Truth.Result> results = new HashMap<>();
        results.put(COMMAND, new Truth.Result(COMMAND, ME, "APPLIED", List.of(new Truth.Versioned(NOTE_ROW, 1))));
        truth = new Truth(
                results,
                new HashMap<>(Map.of(VISIT, facts)),
                new HashMap<>(Map.of(NOTE, new Truth.Note(NOTE, VISIT, ME, "a word", 1, null))),
                new HashMap<>(Map.of(PHOTO, new Truth.Photo(PHOTO, VISIT, ME, sha256, "STORED", false, 1))),
                new HashMap<>(Map.of(PROMISE_ROW, promise("a promise", ME, new Truth.Said(ME, "a step")))),
                new HashMap<>(Map.of(
                        VISIT_ROW, List.of(1), NOTE_ROW, List.of(1), PHOTO_ROW, List.of(1), PROMISE_ROW, List.of(1))),
                List.of(),
                List.of(),
                new HashMap<>(Map.of(sha256, sha256)),
                Map.of(ME, pack),
                Map.of(ME, new HashSet<>(List.of(VISIT))));
    }

    private static Truth.Found promise(String text, UUID author, Truth.Said... steps) {
        return new Truth.Found(PROMISE_ROW, VISIT, author, text, 1, List.of(steps));
    }

    private List<Kind> found() {
        JsonObject input = new JsonObject();
        Json.put(input, "id", NOTE);
        Json.put(input, "visitId", VISIT);
        Json.put(input, "text", "a word");
        CommandGroup group = CommandGroup.of(COMMAND, ME, VISIT, new Command("noteWrite", input), Instant.EPOCH)
                .answered(state, answer);
        QueuedPhoto photo = QueuedPhoto.of(
                        PHOTO,
                        ME,
                        VISIT,
                        sha256,
                        5,
                        "image/jpeg",
                        folder.resolve("photo").toString())
                .stored();
        PhoneState phone = new PhoneState("phone", ME, List.of(group), List.of(photo), rows);
        return Oracle.judge(ledger, List.of(phone), truth).stream()
                .map(Finding::kind)
                .distinct()
                .toList();
    }

    @Test
    void nothingIsFoundWhereAllIsRight() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aNoteThatIsNowhereIsLost() {
        truth.notes().clear();
        assertThat(found()).contains(Kind.LOST);
    }

    @Test
    void aNoteWithOtherWordsIsLost() {
        truth.notes().put(NOTE, new Truth.Note(NOTE, VISIT, ME, "another word", 1, null));
        assertThat(found()).contains(Kind.LOST);
    }

    @Test
    void anAcknowledgedCommandThatTheServerDoesNotKnowIsLost() {
        truth.results().clear();
        assertThat(found()).containsExactly(Kind.LOST);
    }

    @Test
    void aNoteThatStillWaitsOnThePhoneIsNotLost() {
        // Given
        truth.notes().clear();
        truth.trail().remove(NOTE_ROW);
        truth.packs().get(ME).remove(NOTE_ROW);
        rows.remove(NOTE_ROW);
        state = GroupState.WAITING;
        answer = Answer.NONE;

        // When
        List<Kind> found = found();

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aRefusalWithoutAReasonIsLost() {
        truth.notes().clear();
        state = GroupState.REJECTED;
        answer = Answer.NONE;
        assertThat(found()).contains(Kind.LOST);
    }

    @Test
    void theSameWordsInTwoRowsAreDouble() {
        UUID again = new UUID(3, 2);
        truth.notes().put(again, new Truth.Note(again, VISIT, ME, "a word", 1, null));
        truth.trail().put(new Row("NOTE", again), List.of(1));
        assertThat(found()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void oneRowForTwoCommandsIsDouble() {
        UUID again = new UUID(5, 2);
        truth.results().put(again, new Truth.Result(again, ME, "APPLIED", List.of(new Truth.Versioned(NOTE_ROW, 1))));
        assertThat(found()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void aNoteUnderAnothersNameHasTheWrongOwner() {
        truth.notes().put(NOTE, new Truth.Note(NOTE, VISIT, OTHER, "a word", 1, null));
        assertThat(found()).containsExactly(Kind.WRONG_OWNER);
    }

    @Test
    void aVisitOnThePhoneOfWhoMayNotHoldItHasTheWrongOwner() {
        truth.visible().get(ME).clear();
        assertThat(found()).contains(Kind.WRONG_OWNER);
    }

    @Test
    void aRowThatThePhoneWasNeverToldIsADifference() {
        rows.remove(VISIT_ROW);
        assertThat(found()).containsExactly(Kind.DIFFERENT);
    }

    @Test
    void anOlderCopyOnThePhoneIsADifference() {
        truth.packs().get(ME).put(VISIT_ROW, new Truth.Held(2, "{\"id\":\"" + VISIT + "\"}"));
        assertThat(found()).containsExactly(Kind.DIFFERENT);
    }

    @Test
    void aKeptSecondValueThatThePhoneWasNotToldIsADifference() {
        truth.packs().get(ME).put(new Row("FACT_CONFLICT", new UUID(6, 1)), new Truth.Held(1, "{}"));
        assertThat(found()).containsExactly(Kind.DIFFERENT);
    }

    @Test
    void aKeptSecondValueOfAVisitThatLeftHasTheWrongOwner() {
        UUID kept = new UUID(6, 1);
        rows.put(new Row("FACT_CONFLICT", kept), PackRow.of(Entity.FACT_CONFLICT, kept, 1, new JsonObject()));
        assertThat(found()).containsExactly(Kind.WRONG_OWNER);
    }

    @Test
    void aChangedByteOfAPhotoIsFound() {
        truth.blobs().put(sha256, "0".repeat(64));
        assertThat(found()).containsExactly(Kind.PHOTO);
    }

    @Test
    void aPhotoThatTheRecordDoesNotCountIsFound() {
        truth.facts().get(VISIT).put("photos_stored", "0");
        assertThat(found()).containsExactly(Kind.PHOTO);
    }

    @Test
    void aPromiseThatIsNowhereIsLost() {
        truth.findings().clear();
        assertThat(found()).contains(Kind.LOST);
    }

    @Test
    void aStepOfAPromiseThatIsNowhereIsLost() {
        truth.findings().put(PROMISE_ROW, promise("a promise", ME));
        assertThat(found()).containsExactly(Kind.LOST);
    }

    @Test
    void aStepThatIsStoredTwiceIsDouble() {
        Truth.Said step = new Truth.Said(ME, "a step");
        truth.findings().put(PROMISE_ROW, promise("a promise", ME, step, step));
        assertThat(found()).containsExactly(Kind.DOUBLE);
    }

    @Test
    void aPromiseUnderAnothersNameHasTheWrongOwner() {
        truth.findings().put(PROMISE_ROW, promise("a promise", OTHER, new Truth.Said(ME, "a step")));
        assertThat(found()).containsExactly(Kind.WRONG_OWNER);
    }

    @Test
    void theSamePromiseInTwoRowsIsDouble() {
        // Given
        Row again = new Row("COMMITMENT", new UUID(7, 2));
        truth.findings().put(again, new Truth.Found(again, VISIT, ME, "a promise", 1, List.of()));
        truth.trail().put(again, List.of(1));

        // When
        List<Kind> found = found();

        // Then
        assertThat(found).containsExactly(Kind.DOUBLE);
    }

    @Test
    void aPromiseOnThePhoneThatIsNotListedHasTheWrongOwner() {
        truth.packs().get(ME).remove(PROMISE_ROW);
        assertThat(found()).containsExactly(Kind.WRONG_OWNER);
    }

    @Test
    void aPromiseWithoutItsAuditRowIsFound() {
        truth.trail().remove(PROMISE_ROW);
        assertThat(found()).containsExactly(Kind.TRAIL);
    }

    @Test
    void aMissingAuditRowIsFound() {
        truth.trail().remove(NOTE_ROW);
        assertThat(found()).containsExactly(Kind.TRAIL);
    }

    @Test
    void aSecondAuditRowForOneChangeIsFound() {
        truth.trail().put(NOTE_ROW, List.of(1, 1));
        assertThat(found()).containsExactly(Kind.TRAIL);
    }
}
