package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.MemoryStore;

/** What steps that are not stored yet make of a problem, a hazard or a promise, and until when they are shown. */
class FindingReplayTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID ROW = new UUID(6, 1);

    private final MemoryStore store = new MemoryStore();

    private static CommandGroup group(String name, String input) {
        JsonObject all = Json.object(input);
        Json.put(all, "id", ROW);
        return CommandGroup.of(new UUID(5, 1), ME, ROW, new Command(name, all), Instant.EPOCH);
    }

    private static JsonObject promise(String before, String name, String input) {
        CommandGroup group = group(name, input);
        return CommitmentReplay.commitment(before == null ? null : Json.object(before), group.command(), group);
    }

    private static JsonObject hazard(String before, String name) {
        CommandGroup group = group(name, "{}");
        return HazardReplay.hazard(before == null ? null : Json.object(before), group.command(), group);
    }

    private static JsonObject problem(String before, String name) {
        CommandGroup group = group(name, "{}");
        return ProblemReplay.problem(before == null ? null : Json.object(before), group.command(), group);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 1, ACCEPTED_BY_OWNER",
                "-, 1, 1, ACCEPTED_BY_OWNER",
                "-, 3, 3, MADE",
                "2, -, 2, ACCEPTED_BY_OWNER",
                "2, 2, 2, ACCEPTED_BY_OWNER",
                "2, 1, 1, ACCEPTED_BY_OWNER",
                "2, 3, 3, MADE",
            })
    void whoPromisesForHimselfOrHisLeaderHasTakenItOn(String leader, String owner, long owes, String state) {
        // Given
        JsonObject input = new JsonObject();
        Json.put(input, "onBehalfOfId", leader == null ? null : new UUID(1, Long.parseLong(leader)));
        Json.put(input, "ownerId", owner == null ? null : new UUID(1, Long.parseLong(owner)));

        // When
        JsonObject made = promise(null, "commitmentMake", input.toString());

        // Then
        assertThat(Json.id(made, "ownerId")).isEqualTo(new UUID(1, owes));
        assertThat(Json.text(made, "state")).isEqualTo(state);
    }

    @Test
    void aStepOnWhatIsNotThereMakesNothingAndTheCopyIsNotMadeOver() {
        assertThat(promise(null, "commitmentFulfil", "{}")).isNull();
        assertThat(promise("{'state':'IN_PROGRESS'}", "commitmentMake", "{}"))
                .hasToString("{\"state\":\"IN_PROGRESS\"}");
        assertThat(hazard(null, "hazardWarn")).isNull();
        assertThat(hazard("{'state':'FOUND'}", "hazardReport")).hasToString("{\"state\":\"FOUND\"}");
        assertThat(problem(null, "problemConfirm")).isNull();
        assertThat(problem("{'state':'ACCEPTED'}", "problemSubmit")).hasToString("{\"state\":\"ACCEPTED\"}");
    }

    @Test
    void aHazardInAStateThatThisVersionDoesNotKnowOrThatIsOverIsNotMoved() {
        assertThat(hazard("{'state':'FLYING'}", "hazardWarn")).hasToString("{\"state\":\"FLYING\"}");
        assertThat(hazard("{'state':'CLOSED'}", "hazardWarn")).hasToString("{\"state\":\"CLOSED\"}");
        assertThat(Json.text(hazard("{'state':'FOUND'}", "hazardWarn"), "state"))
                .isEqualTo("IMMEDIATE_DANGER");
    }

    private Optional<String> shown(
            Entity entity, String make, String step, GroupState state, Integer copy, int answered) {
        if (copy != null) {
            store.pack().put(PackRow.of(entity, ROW, copy, Json.object("{'shown':'copy','id':'" + ROW + "'}")));
        }
        Answer answer = new Answer(List.of(new RowVersion(entity, ROW, answered)), null, null, null, null);
        String name = step == null ? make : step;
        store.outbox().put(group(name, "{'shown':'own'}").answered(state, answer));
        JsonObject row =
                switch (entity) {
                    case PROBLEM -> ProblemPicture.of(store, ROW).problem();
                    case HAZARD -> HazardPicture.of(store, ROW).hazard();
                    default -> CommitmentPicture.of(store, ROW).commitment();
                };
        return Optional.ofNullable(row).map(known -> Json.text(known, "shown"));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, , 0, own",
        "WAITING, , 0, own",
        "SENDING, , 0, own",
        "REJECTED, , 0, own",
        "QUARANTINED, , 0, own",
        "CONFLICT, , 0,",
        "SET_ASIDE, , 0,",
        "APPLIED, , 1, own",
        "APPLIED, , 0,",
        "APPLIED, 1, 1, copy",
    })
    void whatThisPhoneMadeIsShownUntilTheCopyHasIt(GroupState state, Integer copy, int answered, String shown) {
        for (String[] kind : new String[][] {
            {"PROBLEM", "problemSubmit"}, {"HAZARD", "hazardReport"}, {"COMMITMENT", "commitmentMake"}
        }) {
            Entity entity = Entity.valueOf(kind[0]);
            assertThat(shown(entity, kind[1], null, state, copy, answered))
                    .as(kind[0])
                    .isEqualTo(Optional.ofNullable(shown));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, 1, 0, true",
        "APPLIED, 1, 2, true",
        "APPLIED, 2, 2, false",
        "APPLIED, 3, 2, false",
        "REJECTED, 1, 0, false",
        "QUARANTINED, 1, 0, false",
        "SET_ASIDE, 1, 0, false",
    })
    void aStepIsShownOnTheCopyUntilTheCopyHasItAndNoMoreWhenItWasRefused(
            GroupState state, int copy, int answered, boolean moved) {
        // Given
        String[][] kinds = {
            {"PROBLEM", "problemWithdraw", "SUBMITTED"},
            {"HAZARD", "hazardWarn", "FOUND"},
            {"COMMITMENT", "commitmentAccept", "MADE"}
        };
        for (String[] kind : kinds) {
            Entity entity = Entity.valueOf(kind[0]);
            store.pack().put(PackRow.of(entity, ROW, copy, Json.object("{'state':'" + kind[2] + "'}")));
            Answer answer = new Answer(List.of(new RowVersion(entity, ROW, answered)), null, null, null, null);
            store.outbox().put(group(kind[1], "{}").answered(state, answer));

            // When
            JsonObject row =
                    switch (entity) {
                        case PROBLEM -> ProblemPicture.of(store, ROW).problem();
                        case HAZARD -> HazardPicture.of(store, ROW).hazard();
                        default -> CommitmentPicture.of(store, ROW).commitment();
                    };

            // Then
            assertThat(!Json.text(row, "state").equals(kind[2])).as(kind[0]).isEqualTo(moved);
        }
    }
}
