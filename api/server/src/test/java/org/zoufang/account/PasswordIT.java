package org.zoufang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.account.password.WeakHash;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

@QuarkusTest
class PasswordIT {

    private static final String CHOSEN = "Tie-Lu7x 三台";
    private static final String CODE = "userErrors[0].code";

    private final SignedInFixture people;
    private final PasswordResetting resetting;
    private final Sql sql;

    PasswordIT(SignedInFixture people, PasswordResetting resetting, Sql sql) {
        this.people = people;
        this.resetting = resetting;
        this.sql = sql;
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() throws InterruptedException {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        // Tokens say when they were issued to the second.
        Thread.sleep(1100);

        // When
        JsonPath changed = PasswordAsking.change(person.name(), person.password(), CHOSEN);

        // Then
        assertThat(me("Bearer " + changed.getString("session.accessToken"))).isEqualTo(200);
        assertThat(me(person.bearer())).isEqualTo(401);
        assertThat(refresh(person.session().refreshToken())).isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refresh(changed.getString("session.refreshToken"))).isNull();
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), CHOSEN))
                .isNull();
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), person.password()))
                .isEqualTo("SIGN_IN_FAILED");
    }

    @Test
    void aPasswordIsChangedByWhoKnowsIt() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);

        // When
        JsonPath refused = PasswordAsking.change(person.name(), "wrong", CHOSEN);

        // Then
        assertThat(refused.getString(CODE)).isEqualTo("SIGN_IN_FAILED");
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), person.password()))
                .isNull();
    }

    @Test
    void everythingThatIsWrongWithANewPasswordIsSaidAtOnce() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);

        // When
        JsonPath refused = PasswordAsking.change(person.name(), person.password(), "abc123");

        // Then
        assertThat(refused.getList("userErrors.code"))
                .containsExactly("PASSWORD_TOO_SHORT", "PASSWORD_TOO_SIMPLE", "PASSWORD_TOO_COMMON");
        assertThat(PasswordAsking.change(person.name(), person.password(), person.password())
                        .getList("userErrors.code"))
                .contains("PASSWORD_UNCHANGED");
    }

    @Test
    void aPasswordFromTheAdministratorIsGoodForChoosingAnother() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        PasswordResetting.OneTime made = resetting.reset(caller(Role.ADMINISTRATOR), person.officialId());

        // When
        String signIn = PasswordAsking.signInCode(PasswordAsking.HERE, made.name(), made.password());

        // Then
        assertThat(signIn).isEqualTo("PASSWORD_CHANGE_NEEDED");
        assertThat(refresh(person.session().refreshToken())).isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, made.name(), person.password()))
                .isEqualTo("SIGN_IN_FAILED");
        assertThat(PasswordAsking.change(made.name(), made.password(), CHOSEN).getString("session.accessToken"))
                .isNotEmpty();
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, made.name(), CHOSEN))
                .isNull();
    }

    @Test
    void aOneTimePasswordEnds() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        PasswordResetting.OneTime made = resetting.reset(caller(Role.ADMINISTRATOR), person.officialId());
        sql.change("update account set one_time_until = now() where name = ?", person.name());

        // When
        JsonPath late = PasswordAsking.change(made.name(), made.password(), CHOSEN);

        // Then
        assertThat(late.getString(CODE)).isEqualTo("ONE_TIME_PASSWORD_EXPIRED");
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, made.name(), made.password()))
                .isEqualTo("ONE_TIME_PASSWORD_EXPIRED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsReset(Role role) {
        // Given
        UUID official = people.anOfficial(Role.OFFICIAL).officialId();

        // When
        assertThatThrownBy(() -> resetting.reset(caller(role), official))
                // Then
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoHasNoAccountHasNoPasswordToReset() {
        // Given
        Caller administrator = caller(Role.ADMINISTRATOR);

        // When
        assertThatThrownBy(() -> resetting.reset(administrator, Ids.next()))
                // Then
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHashOfLessWorkIsReplacedAtTheNextSignIn() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        String weak = WeakHash.of(person.password());
        sql.change("update account set password_hash = ? where name = ?", weak, person.name());

        // When
        String code = PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), person.password());

        // Then
        assertThat(code).isNull();
        assertThat(hash(person)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(weak);
        assertThat(PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), person.password()))
                .isNull();
    }

    @Test
    void theTrailSaysWhoSignedInOrTriedAndWhatBecameOfHisPassword() {
        // Given
        Person person = people.anOfficial(Role.OFFICIAL);
        PasswordAsking.signInCode(PasswordAsking.HERE, person.name(), "wrong");
        String token =
                PasswordAsking.change(person.name(), person.password(), CHOSEN).getString("session.refreshToken");
        post(
                null,
                "mutation($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }",
                Map.of("refreshToken", token));
        resetting.reset(caller(Role.ADMINISTRATOR), person.officialId());

        // When
        List<String> trail = sql.list(
                "select action || coalesce(' ' || (detail ->> 'refused'), '') as what from trail"
                        + " where entity = 'ACCOUNT' and entity_id ="
                        + " (select id::text from account where name = ?) order by at, id",
                row -> row.getString("what"),
                person.name());

        // Then
        assertThat(trail)
                .containsExactly("signIn", "signIn SIGN_IN_FAILED", "passwordChange", "signOut", "passwordReset");
    }

    private Caller caller(Role role) {
        return new Caller(people.anOfficial(role).officialId(), Set.of(role), null, Locale.SIMPLIFIED_CHINESE);
    }

    private String hash(Person person) {
        return sql.one(
                        "select password_hash from account where name = ?",
                        row -> row.getString("password_hash"),
                        person.name())
                .orElseThrow();
    }

    private static int me(String bearer) {
        return post(bearer, "{ me { roles } }", Map.of()).statusCode();
    }

    private static String refresh(String token) {
        return post(
                        null,
                        "mutation($input: TokenRefreshInput!) { tokenRefresh(input: $input) { userErrors { code } } }",
                        Map.of("refreshToken", token))
                .jsonPath()
                .getString("data.tokenRefresh.userErrors[0].code");
    }

    private static Response post(String bearer, String query, Map<String, ?> input) {
        var request = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("input", input)));
        return (bearer == null ? request : request.header("Authorization", bearer)).post("/graphql");
    }
}
