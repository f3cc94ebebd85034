package org.zoufang.phone.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.ServerTrouble;

class OidcProviderTest {

    private static OidcProvider answering(int status, String text) {
        return new OidcProvider(request -> new HttpAnswer(status, Map.of(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static OidcProvider.Places discovered(String field, String value) throws IOException {
        JsonObject found = Json.object("{'issuer':'https://city','authorization_endpoint':'https://city/auth',"
                + "'token_endpoint':'https://city/token','jwks_uri':'https://city/keys'}");
        Json.put(found, field, value);
        return answering(200, found.toString()).discover("https://city");
    }

    @ParameterizedTest
    @CsvSource({
        "token_endpoint, https://city/token",
        "token_endpoint, http://localhost:8080/token",
        "token_endpoint, http://127.0.0.1/token",
        "revocation_endpoint, https://city/revoke",
    })
    void aPlaceIsEncryptedOrOnThisVeryDevice(String field, String place) throws IOException {
        OidcProvider.Places places = discovered(field, place);
        assertThat(List.of(places.token(), String.valueOf(places.revocation()))).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "token_endpoint, http://city/token",
        "token_endpoint, http://localhost.city/token",
        "token_endpoint, ftp://localhost/token",
        "token_endpoint, /token",
        "token_endpoint, https:///token",
        "token_endpoint, 'https://city/ token'",
        "authorization_endpoint,",
        "jwks_uri, http://city/keys",
        "revocation_endpoint, http://city/revoke",
        "issuer, https://other",
        "issuer,",
    })
    void aProviderThatNamesAnyOtherPlaceIsNotUsed(String field, String place) {
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> discovered(field, place))
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo(OidcTrouble.Reason.OIDC_PROVIDER_WRONG));
    }

    @Test
    void aProviderThatTakesNoTokensBackHasNoPlaceForIt() throws IOException {
        assertThat(discovered("x", null).revocation()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void whatTheProviderRefusesIsNotAskedAgain(int status) {
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(
                        () -> answering(status, "{\"error\":\"invalid_grant\"}").token("https://city/token", Map.of()))
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo(OidcTrouble.Reason.OIDC_NOT_TAKEN))
                .withMessageContaining("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({"404, REFUSED", "429, BUSY", "500, FAILED", "503, BUSY"})
    void whatMayBeBetterLaterIsNoRefusal(int status, ServerTrouble.Kind kind) {
        assertThatExceptionOfType(ServerTrouble.class)
                .isThrownBy(() -> answering(status, "").token("https://city/token", Map.of()))
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }

    @Test
    void thePageOfANetworkIsNoProvider() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> answering(200, "<html>").keys("https://city/keys"))
                .withMessageContaining("no JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app:/in?code=a+b&state=%E4%B8%AD | {code=a b, state=中}",
                "app:/in?code=1#fragment=2 | {code=1}",
                "app:/in#x?code=1 | {code=1}",
                "app:/in | {}",
                "app:/in? | {}",
                "app:/in?=1&alone&code=1 | {code=1}",
                "app:/in?code=1&code=2 | {code=null}",
                "app:/in?code=%ZZ | {code=}",
            })
    void anAddressIsReadByItsQuery(String address, String read) {
        assertThat(FormText.query(address).toString()).isEqualTo(read);
    }

    @Test
    void whatIsAskedForIsAlwaysAnIdentity() {
        assertThat(new OidcWay("https://city", "phone", List.of("openid", "offline_access")).scopes())
                .containsExactly("openid", "offline_access");
        assertThat(new OidcWay("https://city", "phone", List.of("profile")).scopes())
                .containsExactly("openid");
    }
}
