package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Each arrow that exists is gone by real commands from a real life; one that does not cannot be, from any state, by whoever may give the command. */
@QuarkusTest
class ProblemArrowsIT {

    private record Command(Function<Cast, Person> by, Object... input) {}

    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        Object[] said = {"text", "说明"};
        Object[] contact = {"contactName", "王厂长", "text", "说明"};
        COMMANDS.put("askMore", new Command(Cast::office, said));
        COMMANDS.put("answerMore", new Command(Cast::liaison, said));
        COMMANDS.put("accept", new Command(Cast::office));
        COMMANDS.put("redirect", new Command(Cast::office, "competent", "供电公司", "reach", "95598"));
        COMMANDS.put("assign", new Command(Cast::office));
        COMMANDS.put("object", new Command(cast -> cast.lead().approver(), said));
        COMMANDS.put("decideObjection", new Command(Cast::office, said));
        COMMANDS.put("signFor", new Command(cast -> cast.lead().handler()));
        COMMANDS.put("askExtension", new Command(cast -> cast.lead().handler(), "until", "2027-01-20", "text", "说明"));
        COMMANDS.put("decideExtension", new Command(Cast::office, "granted", true, "text", "说明"));
        COMMANDS.put(
                "holdCaseMeeting",
                new Command(Cast::office, "heldOn", "2026-11-20", "participants", "三家单位", "text", "说明"));
        COMMANDS.put("draftReply", new Command(cast -> cast.lead().handler(), "outcome", "A", "text", "说明"));
        COMMANDS.put("approveReply", new Command(cast -> cast.lead().approver()));
        COMMANDS.put("returnReply", new Command(cast -> cast.lead().approver(), said));
        COMMANDS.put("sendToReview", new Command(cast -> cast.lead().approver()));
        COMMANDS.put("upholdRefusal", new Command(Cast::leader, said));
        COMMANDS.put("overturnRefusal", new Command(Cast::leader, said));
        COMMANDS.put("deliver", new Command(Cast::liaison));
        COMMANDS.put("confirm", new Command(Cast::liaison, contact));
        COMMANDS.put("confirmInterim", new Command(Cast::liaison, contact));
        COMMANDS.put("dissatisfied", new Command(Cast::liaison, contact));
        COMMANDS.put("returnVisit", new Command(Cast::liaison, said));
        COMMANDS.put("resume", new Command(Cast::office));
        COMMANDS.put("reopen", new Command(Cast::liaison, contact));
        COMMANDS.put("withdraw", new Command(Cast::liaison, contact));
    }

    private final ProblemFixture problems;

    private final Sql sql;

    private final CalendarReading calendar;

    ProblemArrowsIT(ProblemFixture problems, Sql sql, CalendarReading calendar) {
        this.calendar = calendar;
        this.problems = problems;
        this.sql = sql;
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void anArrowThatDoesNotExistIsRefusedInWordsAndChangesNothing(ProblemState state) {
        // Given
        Cast cast = problems.cast();
        UUID problem = problems.aProblem(
                cast.liaison().officialId(), cast.enterprise(), cast.lead().id(), state);
        for (Map.Entry<String, Command> command : COMMANDS.entrySet()) {
            if (ProblemLifecycle.after(state, command.getKey()).isPresent()) {
                continue;
            }
            // When
            JsonPath answer = asked(cast, problem, command.getKey(), command.getValue());
            // Then
            assertThat(codes(answer)).as("%s from %s", command.getKey(), state).containsExactly("PROBLEM_NOT_IN_STATE");
            assertThat(answer.getString("userErrors[0].message")).isNotBlank();
        }
        assertThat(look(cast.office(), problem).getString("state")).isEqualTo(state.name());
        assertThat(look(cast.office(), problem).getInt("version")).isEqualTo(1);
        assertThat(look(cast.office(), problem).getList("steps")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemLifecycle.class)
    void anArrowThatExistsIsGoneAndNotedOnce(ProblemLifecycle arrow) {
        // Given
        Cast cast = problems.cast();
        ProblemStage on = ProblemStage.of(cast);
        ProblemWays.lead(on, arrow, calendar.workingDays(), sql);
        int version = look(cast.office(), on.problem()).getInt("version");
        assertThat(look(cast.office(), on.problem()).getString("state"))
                .isEqualTo(arrow.from().name());

        // When
        JsonPath answer = asked(cast, on.problem(), arrow.command(), COMMANDS.get(arrow.command()));

        // Then
        assertThat(codes(answer)).isEmpty();
        JsonPath gone = look(cast.office(), on.problem());
        assertThat(gone.getString("state")).isEqualTo(arrow.to().name());
        assertThat(gone.getInt("version")).isEqualTo(version + 1);
        assertThat(gone.getString("steps[-1].command")).isEqualTo(arrow.command());
        assertThat(gone.getString("steps[-1].from")).isEqualTo(arrow.from().name());
        assertThat(gone.getString("steps[-1].to")).isEqualTo(arrow.to().name());
        assertThat(sql.list(
                        "select detail ->> 'state' from trail where entity = 'PROBLEM' and entity_id = ? and action = ?"
                                + " and detail ->> 'version' = ?",
                        row -> row.getString(1),
                        on.problem().toString(),
                        MutationName.of("problem", arrow.command()),
                        String.valueOf(version + 1)))
                .containsExactly(arrow.to().name());
    }

    @Test
    void everyCommandOfTheDomainIsTriedHere() {
        assertThat(ProblemLifecycle.values())
                .extracting(ProblemLifecycle::command)
                .allSatisfy(command -> assertThat(COMMANDS).containsKey(command));
    }

    private JsonPath asked(Cast cast, UUID problem, String name, Command command) {
        Object[] input =
                switch (name) {
                    case "assign" -> new Object[] {"leadId", cast.lead().id().toString()};
                    case "decideObjection" ->
                        new Object[] {"leadId", cast.lead().id().toString(), "text", "说明"};
                    case "askExtension" ->
                        new Object[] {
                            "until",
                            calendar.workingDays()
                                    .due(
                                            LocalDate.parse(
                                                    look(cast.office(), problem).getString("dueOn")),
                                            3)
                                    .day()
                                    .toString(),
                            "text",
                            "说明"
                        };
                    case "deliver" ->
                        new Object[] {
                            "way",
                            "AT_THE_DOOR",
                            "toWhom",
                            "王厂长",
                            "deliveredAt",
                            Instant.now().toString()
                        };
                    default -> command.input();
                };
        return give(
                command.by().apply(cast), problem, Character.toUpperCase(name.charAt(0)) + name.substring(1), input);
    }
}
