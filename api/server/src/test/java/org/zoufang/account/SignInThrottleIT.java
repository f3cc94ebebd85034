package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class SignInThrottleIT {

    private final SignedInFixture people;
    private final Sql sql;

    SignInThrottleIT(SignedInFixture people, Sql sql) {
        this.people = people;
        this.sql = sql;
    }

    @AfterEach
    void othersTestsFindNothingOfThis() {
        sql.change("delete from sign_in_failure");
    }

    @Test
    void whoGuessesElsewhereDoesNotMakeThePersonWait() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        guess(PasswordAsking.ELSEWHERE, person.name(), 5);
        assertThat(PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, person.name(), person.password()))
                .isEqualTo("SIGN_IN_TOO_OFTEN");

        // When
        JsonPath owner = PasswordAsking.signIn(PasswordAsking.HERE, person.name(), person.password(), null);

        // Then
        assertThat(owner.getString("session.accessToken")).isNotEmpty();
        assertThat(PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, person.name(), person.password()))
                .as("the person's success does not help who guesses")
                .isEqualTo("SIGN_IN_TOO_OFTEN");
    }

    @Test
    void atThePersonsOwnPhoneNobodyMakesHimWaitEvenFromTheSameAddress() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        Person colleague = people.anOfficial(Role.OFFICIAL);
        guess(PasswordAsking.HERE, person.name(), 5);

        // When
        JsonPath owner =
                PasswordAsking.signIn(PasswordAsking.HERE, person.name(), person.password(), person.deviceId());

        // Then
        assertThat(owner.getString("session.accessToken")).isNotEmpty();
        assertThat(PasswordAsking.signIn(PasswordAsking.HERE, person.name(), person.password(), colleague.deviceId())
                        .getString("userErrors[0].code"))
                .as("another's phone is no way around")
                .isEqualTo("SIGN_IN_TOO_OFTEN");
    }

    @Test
    void aNameThatDoesNotExistIsAnsweredAndSlowedLikeOneThatDoes() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        String nobody = "nobody-" + UUID.randomUUID();

        // When
        List<String> unknown = guess(PasswordAsking.ELSEWHERE, nobody, 6);

        // Then
        assertThat(unknown)
                .isEqualTo(guess(PasswordAsking.ELSEWHERE, person.name(), 6))
                .endsWith("SIGN_IN_FAILED", "SIGN_IN_TOO_OFTEN");
    }

    @Test
    void manyAttemptsAtOnceAreNoWayAround() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);

        // When
        List<String> codes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, person.name(), "wrong " + i))
                .toList();

        // Then
        assertThat(codes).filteredOn("SIGN_IN_FAILED"::equals).hasSize(5);
        assertThat(codes).filteredOn("SIGN_IN_TOO_OFTEN"::equals).hasSize(11);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsAndOthersDoNot() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        sql.change("delete from sign_in_failure");
        PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, "nobody-" + UUID.randomUUID(), "wrong");
        sql.change("update sign_in_failure set failures = 300 where failures = 1");

        // When
        String another = PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, "x-" + UUID.randomUUID(), "wrong");

        // Then
        assertThat(another).isEqualTo("SIGN_IN_TOO_OFTEN");
        assertThat(PasswordAsking.signInCode(PasswordAsking.ELSEWHERE, person.name(), person.password()))
                .as("a name that exists is answered alike")
                .isEqualTo("SIGN_IN_TOO_OFTEN");
        assertThat(PasswordAsking.signIn(PasswordAsking.ELSEWHERE, person.name(), person.password(), person.deviceId())
                        .getString("session.accessToken"))
                .isNotEmpty();
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), person.password()))
                .isNull();
    }

    private static List<String> guess(String from, String name, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> PasswordAsking.signInCode(from, name, "wrong " + i))
                .toList();
    }
}
