package org.zoufang.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

@QuarkusTest
class SignInIT {
    private static final String SIGN_IN =
            "mutation($input: SignInInput!) { signIn(input: $input) { session { accessToken refreshToken"
                    + " me { official { name } roles } } userErrors { code field message } } }";
    private static final String REFRESH =
            "mutation($input: TokenRefreshInput!) { tokenRefresh(input: $input) { session { accessToken refreshToken }"
                    + " userErrors { code } } }";
    private static final String SIGN_OUT =
            "mutation($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }";
    private static final String ME = "{ me { official { id name title } roles organisation { name } } }";

    private final SignedInFixture people;
    private final Sql sql;
    private final AccessTokens tokens;

    SignInIT(SignedInFixture people, Sql sql, AccessTokens tokens) {
        this.people = people;
        this.sql = sql;
        this.tokens = tokens;
    }

    @Test
    void nameAndPasswordOpenTheDoor() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.SERVICE_OFFICE, Role.OFFICIAL);
        // When
        JsonPath answer = signIn(person.name().toUpperCase(), person.password());
        // Then
        String token = answer.getString("data.signIn.session.accessToken");
        JsonPath me = ask("Bearer " + token, ME, Map.of()).jsonPath();
        assertThat(me.getString("data.me.official.id"))
                .isEqualTo(person.officialId().toString());
        assertThat(me.getList("data.me.roles")).containsExactlyInAnyOrder("SERVICE_OFFICE", "OFFICIAL");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        // When
        JsonPath wrong = signIn(person.name(), "wrong");
        // Then
        JsonPath unknown = signIn("nobody-" + UUID.randomUUID(), "wrong");
        assertThat(wrong.getString("data.signIn.userErrors[0].code")).isEqualTo("SIGN_IN_FAILED");
        assertThat(unknown.getMap("data.signIn")).isEqualTo(wrong.getMap("data.signIn"));
    }

    @Test
    void guessingIsSlowedDownAfterFiveFailuresEvenWithTheRightPassword() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        for (int i = 0; i < 5; i++) {
            signIn(person.name(), "wrong " + i);
        }
        // When
        JsonPath sixth = signIn(person.name(), person.password());
        // Then
        assertThat(sixth.getString("data.signIn.userErrors[0].code")).isEqualTo("SIGN_IN_TOO_OFTEN");
        assertThat(sixth.getString("data.signIn.userErrors[0].message")).contains("30");
    }

    @Test
    void aPhoneThatNobodyHasSignedInAtLearnsWhereToSignIn() {
        // Given
        String query = "{ serverInfo { signInMode oidcIssuer oidcClientId oidcScopes } }";
        // When
        JsonPath answer = ask(null, query, Map.of()).jsonPath();
        // Then
        assertThat(answer.getString("data.serverInfo.signInMode")).isEqualTo("LOCAL");
        assertThat(answer.getString("data.serverInfo.oidcIssuer")).isNull();
        assertThat(answer.getList("data.serverInfo.oidcScopes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ me { roles } }", "{ officials { pageInfo { hasNextPage } } }"})
    void aFieldWithoutASignInIsRefusedAndTypenameIsNot(String query) {
        // Given nobody signed in
        // When
        Response answer = ask(null, query.replaceFirst("\\{", "{ __typename "), Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.jsonPath().getString("data.__typename")).isEqualTo("Query");
    }

    @Test
    void aTamperedTokenIsRefusedBeforeAnythingIsLookedAt() {
        // Given
        String bearer = people.anOfficial(Role.OFFICIAL).bearer();
        String tampered = bearer.substring(0, bearer.length() - 4) + "AAAA";
        // When
        Response answer = ask(tampered, ME, Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void anExpiredTokenIsRefusedWithWordsOnWhatToDo() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        Instant now = Instant.now();
        String expired = issued(person, now.minusSeconds(1200));
        String live = issued(person, now.minusSeconds(600));
        // When
        Response answer = ask("Bearer " + expired, ME, Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TOKEN_INVALID");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("已过期");
        assertThat(ask("Bearer " + live, ME, Map.of()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer nonsense",
                "Bearer a.b.c",
                "Basic YTpi",
                "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ6b3VmYW5nIn0."
            })
    void whatIsNoTokenOfOursIsRefused(String header) {
        // Given
        String query = "{ __typename }";
        // When
        Response answer = ask(header, query, Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedDeviceIsOutAtOnce() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        revoke(person.deviceId());
        // When
        Response answer = ask(person.bearer(), ME, Map.of());
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("DEVICE_REVOKED");
        assertThat(refresh(person.session().refreshToken()).getString("data.tokenRefresh.userErrors[0].code"))
                .isEqualTo("DEVICE_REVOKED");
    }

    @Test
    void aRefreshTokenGivesTheNextSession() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        // When
        JsonPath next = refresh(person.session().refreshToken());
        // Then
        String token = next.getString("data.tokenRefresh.session.accessToken");
        assertThat(ask("Bearer " + token, ME, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerCanBeAskedForAgain() {
        // Given
        String first = people.anOfficial(Role.OFFICIAL).session().refreshToken();
        refresh(first);
        // When
        JsonPath again = refresh(first);
        // Then
        assertThat(again.getString("data.tokenRefresh.session.refreshToken")).isNotNull();
    }

    @Test
    void aCopiedTokenEndsTheWholeFamily() {
        // Given
        String first = people.anOfficial(Role.OFFICIAL).session().refreshToken();
        String second = refresh(first).getString("data.tokenRefresh.session.refreshToken");
        String third = refresh(second).getString("data.tokenRefresh.session.refreshToken");
        // When
        JsonPath copied = refresh(first);
        // Then
        assertThat(copied.getString("data.tokenRefresh.userErrors[0].code")).isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(refresh(third).getString("data.tokenRefresh.userErrors[0].code"))
                .isEqualTo("REFRESH_TOKEN_INVALID");
    }

    @Test
    void signingOutEndsTheSession() {
        // Given
        String token = people.anOfficial(Role.OFFICIAL).session().refreshToken();
        // When
        ask(null, SIGN_OUT, Map.of("refreshToken", token));
        // Then
        assertThat(refresh(token).getString("data.tokenRefresh.userErrors[0].code"))
                .isEqualTo("REFRESH_TOKEN_INVALID");
    }

    private String issued(SignedInFixture.Person person, Instant at) {
        return tokens.issue(new AccessTokens.Bearer(person.officialId(), person.deviceId(), at))
                .token();
    }

    private static JsonPath signIn(String name, String password) {
        return ask(null, SIGN_IN, Map.of("name", name, "password", password)).jsonPath();
    }

    private static JsonPath refresh(String token) {
        return ask(null, REFRESH, Map.of("refreshToken", token)).jsonPath();
    }

    private static Response ask(String authorization, String query, Map<String, ?> input) {
        var request = given().contentType("application/json")
                .body(Map.of("query", query, "variables", Map.of("input", input)));
        if (authorization != null) {
            request = request.header("Authorization", authorization);
        }
        return request.post("/graphql");
    }

    private void revoke(UUID device) {
        sql.change("update device set revoked_at = now() where id = ?", device);
    }
}
