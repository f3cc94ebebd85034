package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.VisitFact;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.MemoryStore;

/** What a command that is not stored yet makes of the copy: as the server will, and nothing of what is not there. */
class ReplayTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID LEADER = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final UUID VISIT = new UUID(4, 1);
    private static final UUID ROW = new UUID(6, 1);

    private final MemoryStore store = new MemoryStore();
    private final Map<UUID, JsonObject> rows = new LinkedHashMap<>();

    private static CommandGroup group(String name, String input) {
        return group(ROW, name, input);
    }

    private static CommandGroup group(UUID row, String name, String input) {
        JsonObject all = Json.object(input);
        Json.put(all, "id", row);
        return CommandGroup.of(new UUID(5, 1), ME, row, new Command(name, all), Instant.EPOCH);
    }

    private void note(String name, String input) {
        CommandGroup group = group(name, input);
        PartReplay.note(rows, group.command(), group);
    }

    private void photo(String name, String input) {
        CommandGroup group = group(name, input);
        PartReplay.photo(rows, group.command(), group);
    }

    private static JsonObject visit(String before, String name, String input) {
        CommandGroup group = group(VISIT, name, input);
        return VisitReplay.visit(before == null ? null : Json.object(before), group.command(), group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noteRevise", "noteKeepBoth", "noteWithdraw"})
    void aNoteThatIsNotThereIsNotMadeByAChange(String name) {
        // When
        note(name, "{'text':'t','reason':'r'}");

        // Then
        assertThat(rows).isEmpty();
    }

    @Test
    void aNoteThatTheCopyHasIsNotWrittenOver() {
        // Given
        rows.put(ROW, Json.object("{'text':'服务器的'}"));

        // When
        note("noteWrite", "{'text':'本机的'}");

        // Then
        assertThat(Json.text(rows.get(ROW), "text")).isEqualTo("服务器的");
    }

    @Test
    void aNoteIsWrittenRevisedKeptAndHidden() {
        // When
        note("noteWrite", "{'text':'一'}");
        note("noteRevise", "{'text':'二'}");
        note("noteKeepBoth", "{}");
        note("noteWithdraw", "{'reason':'写错了'}");

        // Then
        JsonObject note = rows.get(ROW);
        assertThat(Json.text(note, "text")).isEqualTo("二");
        assertThat(Json.text(note, "confidentiality")).isEqualTo("INTERNAL");
        assertThat(Json.flag(note, "siblingKept")).isTrue();
        assertThat(Json.flag(note, "withdrawn")).isTrue();
        assertThat(Json.text(note, "withdrawnReason")).isEqualTo("写错了");
    }

    @Test
    void aPhotoIsAttachedOnceAndHiddenOnlyIfItIsThere() {
        // Given
        photo("photoWithdraw", "{'reason':'r'}");
        boolean none = rows.isEmpty();
        photo("photoAttach", "{'caption':'一'}");

        // When
        photo("photoAttach", "{'caption':'二'}");

        // Then
        assertThat(none).isTrue();
        assertThat(Json.text(rows.get(ROW), "caption")).isEqualTo("一");
        assertThat(Json.text(rows.get(ROW), "state")).isEqualTo("EXPECTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PURPOSE | {'purpose':'二'} | {\"hosts\":[],\"plannedFrom\":\"f\",\"purpose\":\"二\"}",
                "PURPOSE | {} | {\"hosts\":[],\"plannedFrom\":\"f\"}",
                "HOSTS | {'hosts':[{'name':'王'}]} | {\"purpose\":\"一\",\"plannedFrom\":\"f\",\"hosts\":[{\"name\":\"王\"}]}",
                "PLAN | {'plannedTo':'t'} | {\"purpose\":\"一\",\"hosts\":[],\"plannedTo\":\"t\"}",
            })
    void theSecondValueChosenTakesThePlaceOfThatFactAlone(VisitFact fact, String proposed, String after) {
        // Given
        JsonObject visit = Json.object("{'purpose':'一','hosts':[],'plannedFrom':'f'}");

        // When
        FactValueView.put(visit, fact, Json.object(proposed));

        // Then
        assertThat(visit).hasToString(after);
    }

    @Test
    void aFactIsShownWithItsOwnFieldsAlone() {
        // Given
        JsonObject value = Json.object("{'purpose':'一','hosts':[{'name':'王','post':'厂长'}],"
                + "'plannedFrom':'2026-11-23T01:00:00Z','plannedTo':'2026-11-23T02:00:00Z'}");
        Instant from = Instant.parse("2026-11-23T01:00:00Z");

        // Then
        assertThat(FactValueView.of(VisitFact.PURPOSE, value)).isEqualTo(new FactValueView("一", List.of(), null, null));
        assertThat(FactValueView.of(VisitFact.HOSTS, value))
                .isEqualTo(new FactValueView(null, List.of(new HostView("王", "厂长")), null, null));
        assertThat(FactValueView.of(VisitFact.PLAN, value))
                .isEqualTo(new FactValueView(null, List.of(), from, from.plusSeconds(3_600)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'fact':'PURPOSE','proposed':{'purpose':'二'}} | PROPOSED | 二 | PROPOSED",
                "{'fact':'PURPOSE','proposed':{'purpose':'二'}} | CURRENT | 一 | CURRENT",
                "{'fact':'MOOD','proposed':{'purpose':'二'}} | PROPOSED | 一 |",
            })
    void aChoiceBetweenTwoValuesIsShownAtOnce(String conflict, String keep, String purpose, String kept) {
        // Given
        rows.put(ROW, Json.object(conflict));
        JsonObject visit = Json.object("{'purpose':'一'}");
        Command choice = group("factConflictSettle", "{'keep':'" + keep + "'}").command();

        // When
        PartReplay.conflict(rows, visit, choice);

        // Then
        assertThat(Json.text(visit, "purpose")).isEqualTo(purpose);
        assertThat(Json.text(rows.get(ROW), "kept")).isEqualTo(kept);
    }

    @Test
    void aChoiceOnAVisitThatIsNotThereOrAboutNothingChangesNoVisit() {
        // Given
        Command choice = group("factConflictSettle", "{'keep':'PROPOSED'}").command();
        PartReplay.conflict(rows, null, choice);
        boolean none = rows.isEmpty();
        rows.put(ROW, Json.object("{'fact':'PURPOSE','proposed':{'purpose':'二'}}"));

        // When
        PartReplay.conflict(rows, null, choice);

        // Then
        assertThat(none).isTrue();
        assertThat(Json.text(rows.get(ROW), "kept")).isEqualTo("PROPOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitArrive", "visitRevise", "participantAdd", "visitSubmit"})
    void aVisitThatIsNotThereIsNotMadeByAStep(String name) {
        assertThat(visit(null, name, "{}")).isNull();
    }

    @Test
    void aVisitThatTheCopyHasIsNotRecordedOver() {
        assertThat(visit("{'state':'ON_SITE'}", "visitRecord", "{'purpose':'旧'}"))
                .hasToString("{\"state\":\"ON_SITE\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visitArrive | DRAFT | ON_SITE",
                "visitEnd | ON_SITE | ENDED",
                "visitCloseNotes | ENDED | COLLECTING",
                "visitSubmit | COLLECTING | SUBMITTED",
                "visitDance | ON_SITE | ON_SITE",
            })
    void aStepMovesTheVisitAlongItsArrowAndAStepThatThisVersionDoesNotKnowDoesNot(
            String name, String before, String after) {
        // When
        JsonObject visit = visit("{'state':'" + before + "'}", name, "{'at':{'wall':'2026-11-23T01:00:00Z'}}");

        // Then
        assertThat(Json.text(visit, "state")).isEqualTo(after);
    }

    @Test
    void closingNotesAndGoingOnWithoutSomebodyAreWrittenToThatParticipant() {
        // Given
        String team = "{'state':'ENDED','participants':[{'officialId':'" + ME + "'},{'officialId':'" + LEADER + "'}]}";

        // When
        JsonObject own = visit(team, "visitCloseNotes", "{}");
        JsonObject leaders = visit(team, "visitCloseNotes", "{'onBehalfOfId':'" + LEADER + "'}");
        JsonObject waived = visit(team, "visitWaive", "{'officialId':'" + LEADER + "','reason':'出差'}");

        // Then
        assertThat(Json.objects(own, "participants"))
                .extracting(one -> one.has("notesClosedAt"))
                .containsExactly(true, false);
        assertThat(Json.objects(leaders, "participants"))
                .extracting(one -> one.has("notesClosedAt"))
                .containsExactly(false, true);
        assertThat(Json.objects(waived, "participants"))
                .extracting(one -> Json.text(one, "waivedReason"))
                .containsExactly(null, "出差");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'2026-11-23T02:00:00Z' | '2026-11-23T01:00:00Z' | 1",
                "'2026-11-23T02:00:00Z' | '2026-11-23T02:00:00Z' | 0",
                "'2026-11-23T02:00:00Z' | '2026-11-23T03:00:00Z' | 0",
                "null | '2026-11-23T01:00:00Z' | 0",
                "'2026-11-23T02:00:00Z' | null | 0",
            })
    void anEndBeforeTheArrivalIsFlagged(String arrived, String left, int flags) {
        // When
        JsonObject visit =
                visit("{'state':'ON_SITE','arrivedAt':" + arrived + "}", "visitEnd", "{'at':{'wall':" + left + "}}");

        // Then
        assertThat(Json.texts(visit, "clockFlags")).hasSize(flags);
    }

    @Test
    void aRefusedNoteStaysShownAndARefusedStepDoesNot() {
        // Given
        JsonObject note = Json.object("{'id':'" + ROW + "','text':'退回的'}");
        store.outbox()
                .put(CommandGroup.of(new UUID(5, 2), ME, VISIT, new Command("noteWrite", note), Instant.EPOCH)
                        .in(GroupState.QUARANTINED));
        JsonObject revised = Json.object("{'id':'" + ROW + "','text':'再改的'}");
        store.outbox()
                .put(CommandGroup.of(new UUID(5, 3), OTHER, VISIT, new Command("noteRevise", revised), Instant.EPOCH)
                        .in(GroupState.REJECTED));
        JsonObject kept = Json.object("{'id':'" + ROW + "'}");
        store.outbox()
                .put(CommandGroup.of(new UUID(5, 4), ME, VISIT, new Command("noteKeepBoth", kept), Instant.EPOCH)
                        .in(GroupState.REJECTED));

        // When
        VisitPicture picture = VisitPicture.of(store, VISIT);

        // Then
        assertThat(picture.isKnown()).isFalse();
        assertThat(Json.text(picture.notes().get(ROW), "text")).isEqualTo("再改的");
        assertThat(picture.notes().get(ROW).has("siblingKept")).isFalse();
    }
}
