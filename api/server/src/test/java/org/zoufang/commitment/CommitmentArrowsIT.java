package org.zoufang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.commitment.CommitmentAsking.codes;
import static org.zoufang.commitment.CommitmentAsking.give;
import static org.zoufang.commitment.CommitmentAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.problem.ProblemFixture.Cast;

/** Each arrow of a promise can be gone by whoever may, and one that does not exist cannot. */
@QuarkusTest
class CommitmentArrowsIT {

    private record Command(Function<Cast, Person> by, Object... input) {}

    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        Object[] said = {"text", "说明"};
        Object[] word = {"contactName", "王厂长", "text", "说明"};
        COMMANDS.put("accept", new Command(Cast::liaison, said));
        COMMANDS.put("start", new Command(Cast::liaison, said));
        COMMANDS.put("fulfil", new Command(Cast::liaison, said));
        COMMANDS.put("acknowledge", new Command(Cast::office, word));
        COMMANDS.put("contest", new Command(Cast::office, word));
        COMMANDS.put("renegotiate", new Command(Cast::liaison, "text", "说明", "dueOn", "2027-12-30"));
        COMMANDS.put("declareImpossible", new Command(Cast::liaison, said));
        COMMANDS.put("upholdImpossible", new Command(Cast::leader, said));
        COMMANDS.put("overturnImpossible", new Command(Cast::leader, said));
    }

    private final ProblemFixture casts;
    private final CommitmentFixture commitments;

    CommitmentArrowsIT(ProblemFixture casts, CommitmentFixture commitments) {
        this.casts = casts;
        this.commitments = commitments;
    }

    @ParameterizedTest
    @EnumSource(CommitmentState.class)
    void anArrowThatDoesNotExistIsRefusedInWordsAndChangesNothing(CommitmentState state) {
        // Given
        Cast cast = casts.cast();
        UUID promise = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), state);
        for (Map.Entry<String, Command> command : COMMANDS.entrySet()) {
            if (CommitmentLifecycle.after(state, command.getKey()).isPresent()) {
                continue;
            }
            // When
            JsonPath answer = asked(cast, promise, command.getKey());
            // Then
            assertThat(codes(answer))
                    .as("%s from %s", command.getKey(), state)
                    .containsExactly("COMMITMENT_NOT_IN_STATE");
            assertThat(answer.getString("userErrors[0].message")).isNotBlank();
        }
        assertThat(look(cast.office(), promise).getString("state")).isEqualTo(state.name());
        assertThat(look(cast.office(), promise).getInt("version")).isEqualTo(1);
        assertThat(look(cast.office(), promise).getList("steps")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommitmentLifecycle.class)
    void anArrowThatExistsIsGoneOnceAndStandsInTheTimeline(CommitmentLifecycle arrow) {
        // Given
        Cast cast = casts.cast();
        UUID promise = commitments.aCommitment(cast.liaison().officialId(), cast.enterprise(), arrow.from());

        // When
        JsonPath answer = asked(cast, promise, arrow.command());

        // Then
        assertThat(codes(answer)).isEmpty();
        assertThat(answer.getString("commitment.state")).isEqualTo(arrow.to().name());
        assertThat(answer.getInt("commitment.version")).isEqualTo(2);
        assertThat(answer.getList("commitment.steps.command")).containsExactly(arrow.command());
    }

    @Test
    void everyCommandOfTheDomainIsTriedHere() {
        assertThat(CommitmentLifecycle.values())
                .extracting(CommitmentLifecycle::command)
                .allSatisfy(command -> assertThat(COMMANDS).containsKey(command));
    }

    private static JsonPath asked(Cast cast, UUID promise, String name) {
        Command command = COMMANDS.get(name);
        return give(
                command.by().apply(cast),
                promise,
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                command.input());
    }
}
