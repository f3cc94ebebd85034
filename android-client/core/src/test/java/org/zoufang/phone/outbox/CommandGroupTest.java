package org.zoufang.phone.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;

class CommandGroupTest {

    private static final UUID ROW = new UUID(6, 1);
    private static final UUID VISIT = new UUID(4, 1);

    private static CommandGroup group(String name) {
        JsonObject input = new JsonObject();
        Json.put(input, "id", ROW);
        input.addProperty("text", "原话");
        return CommandGroup.of(ROW, new UUID(1, 1), VISIT, new Command(name, input), Instant.EPOCH);
    }

    private static Answer answer(String code, RowVersion... rows) {
        return new Answer(List.of(rows), code, null, null, Instant.EPOCH);
    }

    private static CommandGroup twice(CommandGroup one) {
        return new CommandGroup(
                one.id(),
                0,
                one.owner(),
                one.aggregate(),
                one.subject(),
                one.state(),
                0,
                null,
                one.dependsOn(),
                null,
                List.of(one.command(), one.command()),
                one.changedAt(),
                one.answer());
    }

    @ParameterizedTest
    @CsvSource({
        "visitArrive, true",
        "visitSubmit, true",
        "participantAdd, true",
        "factConflictSettle, true",
        "noteKeepBoth, true",
        "visitRecord, false",
        "noteWrite, false",
        "noteRevise, false",
        "photoAttach, false",
        "problemSubmit, false",
        "hazardReport, false",
    })
    void onlyAStepInWhichNobodyWroteAnythingMayBePassedOverWhenItIsRefused(String name, boolean step) {
        assertThat(group(name).in(GroupState.REJECTED).isRefusedStep()).isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
    void aStepThatIsNotRefusedIsWaitedFor(GroupState state) {
        assertThat(group("visitArrive").in(state).isRefusedStep()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, true, true, false",
        "SENDING, true, true, false",
        "DRAFT, false, false, false",
        "APPLIED, false, false, false",
        "CONFLICT, false, false, true",
        "REJECTED, false, true, true",
        "QUARANTINED, false, true, true",
        "SET_ASIDE, false, false, false",
    })
    void whatAStateMeans(GroupState state, boolean pending, boolean open, boolean needsPerson) {
        assertThat(state.isPending()).isEqualTo(pending);
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.needsPerson()).isEqualTo(needsPerson);
    }

    @Test
    void theRowsThatKeepASecondValueAreThoseOfAStoredGroupWithACode() {
        // Given
        RowVersion row = new RowVersion(Entity.FACT_CONFLICT, new UUID(7, 1), 1);
        CommandGroup group = group("visitRevise");

        // Then
        assertThat(group.answered(GroupState.APPLIED, answer("FACT_WITH_LEAD", row))
                        .keeping())
                .containsExactly(row);
        assertThat(group.answered(GroupState.APPLIED, answer(null, row)).keeping())
                .isEmpty();
        assertThat(group.answered(GroupState.REJECTED, answer("X", row)).keeping())
                .isEmpty();
    }

    @Test
    void theVersionThatAnAnswerGaveIsThatOfTheVeryRow() {
        // Given
        CommandGroup group = group("noteRevise")
                .answered(
                        GroupState.APPLIED,
                        answer(
                                null,
                                new RowVersion(Entity.VISIT, ROW, 4),
                                new RowVersion(Entity.NOTE, VISIT, 5),
                                new RowVersion(Entity.NOTE, ROW, 6)));

        // Then
        assertThat(group.versionOf(Entity.NOTE, ROW)).isEqualTo(6);
        assertThat(group.versionOf(Entity.PHOTO, ROW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"noteWrite, false", "visitRecord, false", "noteRevise, true", "photoAttach, true"})
    void aRowIsNamedOnceWhereItsCommandMakesItAndIsSentWithAllElse(String name, boolean named) {
        // When
        JsonObject sent = group(name).shortInput();

        // Then
        JsonObject command = Json.child(Json.objects(sent, "commands").get(0), name);
        assertThat(command.has("id")).isEqualTo(named);
        assertThat(Json.text(command, "text")).isEqualTo("原话");
        assertThat(Json.id(sent, "id")).isEqualTo(ROW);
    }

    @Test
    void aGroupOfSeveralCommandsSaysAllOfThemWhole() {
        // Given
        CommandGroup two = twice(group("noteWrite"));

        // Then
        assertThat(two.shortInput()).isEqualTo(two.input());
        assertThat(Json.objects(two.input(), "commands")).hasSize(2);
    }

    @Test
    void aNoteMadeUnderAnotherIdSaysItsOwn() {
        assertThat(group("noteWrite").anew(new UUID(5, 2)).shortInput().toString())
                .contains(ROW.toString());
    }

    @Test
    void whoWaitedForTheOldIdWaitsForTheNew() {
        // Given
        UUID old = new UUID(5, 1);
        UUID next = new UUID(5, 2);
        UUID other = new UUID(5, 3);
        CommandGroup group = group("noteRevise").dependingOn(Set.of(old));

        // Then
        assertThat(group.basedOn(old).repointed(old, next).dependsOn()).containsExactly(next);
        assertThat(group.basedOn(old).repointed(old, next).baseAfter()).isEqualTo(next);
        assertThat(group.basedOn(other).repointed(old, next).baseAfter()).isEqualTo(other);
        assertThat(group.repointed(old, next).baseAfter()).isNull();
    }

    @Test
    void theSameWishAnewIsUnsentAndUnanswered() {
        // Given
        CommandGroup sent = group("noteWrite").at(7).sent().answered(GroupState.REJECTED, answer("X"));

        // When
        CommandGroup anew = sent.anew(new UUID(5, 2));

        // Then
        assertThat(anew.id()).isEqualTo(new UUID(5, 2));
        assertThat(anew.place()).isEqualTo(7);
        assertThat(anew.state()).isEqualTo(GroupState.WAITING);
        assertThat(anew.isFrozen()).isFalse();
        assertThat(sent.isFrozen()).isTrue();
        assertThat(anew.answer()).isEqualTo(Answer.NONE);
        assertThat(anew.commands()).isEqualTo(sent.commands());
    }

    @ParameterizedTest
    @CsvSource({
        "noteWrite, NOTE",
        "photoAttach, PHOTO",
        "factConflictSettle, FACT_CONFLICT",
        "problemSubmit, PROBLEM",
        "hazardReport, HAZARD",
        "commitmentMake, COMMITMENT",
        "tourRevise, TOUR",
        "visitArrive, VISIT",
        "participantAdd, VISIT",
    })
    void aCommandIsAboutOneKindOfRow(String name, Entity entity) {
        assertThat(new Command(name, new JsonObject()).entity()).isEqualTo(entity);
    }

    @Test
    void aCommandAboutAParticipantIsAboutTheVisit() {
        // Given
        JsonObject input = new JsonObject();
        Json.put(input, "id", ROW);

        // Then
        assertThat(new Command("participantAdd", input).target()).isEqualTo(ROW);
        Json.put(input, "visitId", VISIT);
        assertThat(new Command("participantAdd", input).target()).isEqualTo(VISIT);
        assertThat(new Command("noteWrite", input).target()).isEqualTo(ROW);
    }
}
