package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.phone.fake.FakeServer.status;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcProvider;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.sync.RoundReport.End;

/** Providers that give less than others do, and servers that answer a stranger. */
class OidcTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final OidcFixture city;
    private final List<HttpRequest> asked = new ArrayList<>();

    OidcTokensTest() throws IOException {
        city = new OidcFixture();
    }

    @AfterEach
    void close() {
        city.close();
    }

    private OidcProvider answering(String tokens) {
        return new OidcProvider(request -> {
            asked.add(request);
            return new HttpAnswer(200, Map.of(), tokens.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static JsonObject session(String revocation, String tokens) {
        JsonObject trip = Json.object("{'server':'http://server','clientId':'phone','token':'https://city/token'}");
        Json.put(trip, "revocation", revocation);
        return OidcSession.of(trip, Json.object(tokens), "person-1", NOW);
    }

    @Test
    void aTokenWhoseEndIsNotSaidIsTakenForFiveMinutes() {
        assertThat(Json.text(session(null, "{'access_token':'a'}"), "accessExpiresAt"))
                .isEqualTo("2026-11-23T08:05:00Z");
        assertThat(Json.text(session(null, "{'access_token':'a','expires_in':60}"), "accessExpiresAt"))
                .isEqualTo("2026-11-23T08:01:00Z");
    }

    @Test
    void aRenewalThatNamesNobodyAndRotatesNothingKeepsPersonAndToken() throws IOException {
        // Given
        JsonObject before = session(null, "{'access_token':'a','refresh_token':'r'}");

        // When
        JsonObject after = OidcSession.renewed(answering("{'access_token':'b','expires_in':60}"), before, NOW);

        // Then
        assertThat(Json.text(after, "accessToken")).isEqualTo("b");
        assertThat(Json.text(after, "refreshToken")).isEqualTo("r");
        assertThat(Json.text(Json.child(after, "oidc"), "subject")).isEqualTo("person-1");
    }

    @Test
    void withoutAWayToRenewThePersonHasToSignInAndNobodyIsAsked() {
        // Given
        JsonObject before = session(null, "{'access_token':'a'}");

        // When
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> OidcSession.renewed(answering("{}"), before, NOW));

        // Then
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://city/revoke, r, 1", ", r, 0", "https://city/revoke, , 0"})
    void aSessionIsGivenBackWhereThereIsSomethingToGiveAndSomebodyWhoTakesIt(
            String revocation, String refresh, int requests) throws IOException {
        // Given
        JsonObject tokens = Json.object("{'access_token':'a'}");
        Json.put(tokens, "refresh_token", refresh);

        // When
        OidcSession.end(answering("{}"), session(revocation, tokens.toString()));

        // Then
        assertThat(asked).hasSize(requests);
    }

    @Test
    void aProviderWhoseAddressHasAQueryKeepsIt() throws IOException {
        // Given
        city.provider.standing("/auth?city=1");

        // When
        String way = city.leave();

        // Then
        assertThat(way).contains("/auth?city=1&response_type=code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.zoufang.phone:/signed-in?code=1",
                "other:/signed-in?code=1&state=STATE",
                "org.zoufang.phone:/signed-in"
            })
    void aRedirectWithoutTheStateOrToAnotherAppIsAStrangers(String redirect) throws IOException {
        // Given
        String own = city.provider.browse(city.leave());
        String state = city.provider.authorization().get("state");

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(redirect.replace("STATE", state));

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
        assertThat(city.phone.oidc().comeBack(own).isDone()).isTrue();
    }

    @Test
    void aRedirectThatNamesTheRightProviderIsGood() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave()) + "&iss=" + city.provider.address();

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.isDone()).isTrue();
    }

    @Test
    void aServerThatFailsAtSigningInIsNoRefusal() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());
        city.server.next((request, wire) ->
                FakeServer.json(500, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"INTERNAL\"}}]}"));

        // Then
        assertThatThrownBy(() -> city.phone.oidc().comeBack(redirect)).isInstanceOf(ServerTrouble.class);
    }

    @Test
    void norIsOneThatIsBusyAndSaysNoCode() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());
        city.server.next(status(503));

        // Then
        assertThatThrownBy(() -> city.phone.oidc().comeBack(redirect)).isInstanceOf(ServerTrouble.class);
    }

    @Test
    void aServerThatTakesTheRenewedTokenNoMoreAsksThePerson() throws IOException {
        // Given
        city.signIn();
        city.clock.pass(Duration.ofMinutes(5));
        city.server.next(status(401));

        // When
        End end = city.phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.SIGN_IN_NEEDED);
        assertThat(city.phone.account().signInNeeded()).isTrue();
    }

    @Test
    void aServerThatIsBusyWhenTheTokenWasRenewedKeepsTheNewTokenForLater() throws IOException {
        // Given
        city.signIn();
        city.clock.pass(Duration.ofMinutes(5));
        city.server.next(status(503));

        // When
        End end = city.phone.sync().run().end();

        // Then
        assertThat(end).isEqualTo(End.BUSY);
        assertThat(city.phone.account().signInNeeded()).isFalse();
        assertThat(Json.text(city.phone.account().session(), "refreshToken")).isEqualTo("refresh2");
        assertThat(city.phone.sync().run().end()).isEqualTo(End.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"signInMode\":\"FACE\",\"oidcIssuer\":\"https://city\",\"oidcClientId\":\"phone\"",
                "\"signInMode\":\"LOCAL\",\"oidcIssuer\":\"https://city\",\"oidcClientId\":\"phone\"",
                "\"signInMode\":\"OIDC\",\"oidcClientId\":\"phone\"",
                "\"signInMode\":\"OIDC\",\"oidcIssuer\":\"https://city\"",
            })
    void aServerThatDoesNotSayTheWholeWayHasNone(String way) throws IOException {
        // Given
        city.server.next((request, wire) ->
                FakeServer.replaced(wire.exchange(request), "\"signInWay\":.*", "\"signInWay\":{" + way + "}}}"));

        // Then
        assertThat(city.phone.signInWays().at(OidcFixture.SERVER)).isEmpty();
    }

    @Test
    void aServerThatIsBusyIsNotTakenForOneWithAccountsOfItsOwn() {
        // Given
        city.server.next(status(503));

        // Then
        assertThatThrownBy(() -> city.phone.signInWays().at(OidcFixture.SERVER)).isInstanceOf(ServerTrouble.class);
    }
}
