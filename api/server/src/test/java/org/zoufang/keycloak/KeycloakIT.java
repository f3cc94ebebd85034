package org.zoufang.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zoufang.account.oidc.Browser;

/** The packaged server, first with its own passwords, then with a real Keycloak; it is the same program both times. */
class KeycloakIT {

    private static final int PORT = Started.freePort();
    private static final URI HERE = URI.create("http://127.0.0.1:" + PORT);
    private static final String ME = "{ me { official { name } roles } }";
    private static final String MODE = "{ serverInfo { signInMode oidcIssuer oidcClientId } }";
    private static final String BY_PASSWORD = "mutation { signIn(input: {name: \"leader\", password: \"%s\"})"
            + " { session { accessToken } userErrors { code } } }";

    private static KeycloakProcess keycloak;
    private static PackagedServer server;
    private static PhoneSignIn phone;
    private static JsonObject localMode;
    private static JsonObject localSignIn;
    private static String localDigest;
    private static HttpResponse<String> readyWithoutKeycloak;
    private static HttpResponse<String> entryWithoutKeycloak;

    @BeforeAll
    static void firstLocalThenWithKeycloak() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "keycloak-it")), "run");
        Path data = folder.resolve("data");
        keycloak = new KeycloakProcess();
        phone = new PhoneSignIn(keycloak);
        localDigest = PackagedServer.digest();
        try (PackagedServer local = new PackagedServer(PORT, data, "local.log", Map.of())) {
            localMode = ask(null, MODE).getJsonObject("data").getJsonObject("serverInfo");
            localSignIn = ask(null, BY_PASSWORD.formatted("zoufang-demo"));
        }
        server = new PackagedServer(
                PORT,
                data,
                "oidc.log",
                Map.of(
                        "zoufang.sign-in.mode", "oidc",
                        "zoufang.oidc.auth-server-url", keycloak.issuer().toString(),
                        "zoufang.oidc.client-id", "zoufang-pages",
                        "zoufang.oidc.client-secret", "a secret of at least thirty-two letters",
                        "zoufang.oidc.audience", "zoufang",
                        "zoufang.oidc.phone-client-id", "zoufang-phone"));
        readyWithoutKeycloak = new Browser().open(HERE.resolve("/q/health/ready"));
        entryWithoutKeycloak = new Browser().open(HERE.resolve("/sign-in/oidc"));
        keycloak.start(HERE);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void oneProgramServesBothModes() {
        // When
        JsonObject mode = ask(null, MODE).getJsonObject("data").getJsonObject("serverInfo");
        // Then
        assertThat(PackagedServer.digest()).isEqualTo(localDigest);
        assertThat(localMode.getString("signInMode")).isEqualTo("LOCAL");
        assertThat(localMode.getString("oidcIssuer")).isNull();
        assertThat(mode.getString("signInMode")).isEqualTo("OIDC");
        assertThat(mode.getString("oidcIssuer")).isEqualTo(keycloak.issuer().toString());
        assertThat(mode.getString("oidcClientId")).isEqualTo("zoufang-phone");
    }

    @Test
    void theServerStartsWithoutKeycloakAndSaysThatItIsAway() {
        // Given a server that was started first
        // When
        JsonObject ready = new JsonObject(readyWithoutKeycloak.body());
        // Then
        assertThat(ready.getString("status")).isEqualTo("UP");
        assertThat(ready.getJsonArray("checks").stream().map(Object::toString))
                .anySatisfy(check -> assertThat(check).contains("identity provider", "\"reachable\":false"));
        assertThat(entryWithoutKeycloak.statusCode()).isEqualTo(503);
        assertThat(entryWithoutKeycloak.body()).contains("暂时无法连接统一身份认证");
    }

    @Test
    void aPasswordThatOpenedTheServerBeforeDoesSoNoLonger() {
        // Given
        JsonObject before = localSignIn.getJsonObject("data").getJsonObject("signIn");
        assertThat(before.getJsonObject("session").getString("accessToken")).isNotBlank();
        // When
        JsonObject now = ask(null, BY_PASSWORD.formatted("zoufang-demo"))
                .getJsonObject("data")
                .getJsonObject("signIn");
        // Then
        assertThat(now.getJsonObject("session")).isNull();
        assertThat(now.getJsonArray("userErrors").getJsonObject(0).getString("code"))
                .isEqualTo("SIGN_IN_AT_PROVIDER");
    }

    @Test
    void aPhoneSignsInInTheBrowserAndItsTokenOpensTheApi() {
        // When
        JsonObject tokens = phone.signIn("leader");
        // Then
        assertThat(me(tokens)).isEqualTo("贺云舟");
    }

    @Test
    void aPhoneRenewsItsToken() {
        // Given
        JsonObject first = phone.signIn("leader");
        // When
        JsonObject next = phone.renew(first.getString("refresh_token"));
        // Then
        assertThat(next.getString("access_token")).isNotEqualTo(first.getString("access_token"));
        assertThat(me(next)).isEqualTo("贺云舟");
    }

    @Test
    void somebodyWhomKeycloakKnowsAndTheRegisterDoesNotIsToldWhomToAsk() {
        // Given
        JsonObject tokens = phone.signIn("stranger");
        // When
        HttpResponse<String> answer = send(tokens.getString("access_token"), ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("OFFICIAL_UNKNOWN", "stranger", "请联系单位管理员");
    }

    @Test
    void aTokenThatSaysWhoSomebodyIsOpensNothing() {
        // Given
        JsonObject tokens = phone.signIn("leader");
        // When
        HttpResponse<String> answer = send(tokens.getString("id_token"), ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aBrowserSignsInAtKeycloakAndSeesItsPages() {
        // When
        Browser browser = atThePages("office");
        // Then
        assertThat(seesPages(browser)).isTrue();
        assertThat(browser.cookiesAsSet().get("q_session_pages")).containsIgnoringCase("HttpOnly");
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        // Given
        Browser browser = atThePages("office");
        assertThat(seesPages(browser)).isTrue();
        // When
        HttpResponse<String> last = browser.follow(browser.submit(HERE.resolve("/sign-out"), Map.of()));
        // Then
        assertThat(last.uri().getAuthority()).isEqualTo(HERE.getAuthority());
        assertThat(last.uri().getPath()).isEqualTo("/");
        assertThat(seesPages(browser)).isFalse();
        assertThat(browser.follow(HERE.resolve("/sign-in/oidc")).body()).contains("kc-form-login");
    }

    @Test
    void whenKeycloakEndsASessionItEndsHereAtOnce() {
        // Given
        Browser browser = atThePages("office");
        assertThat(seesPages(browser)).isTrue();
        JsonObject tokens = phone.signIn("office");
        assertThat(me(tokens)).isNotBlank();
        // When
        keycloak.endSessionsOf("office");
        // Then
        assertThat(within(Duration.ofSeconds(10), () -> !seesPages(browser))).isTrue();
        assertThat(within(
                        Duration.ofSeconds(10),
                        () -> send(tokens.getString("access_token"), ME).statusCode() == 401))
                .isTrue();
    }

    @Test
    void keysChangeWhileTheServerRuns() {
        // Given
        JsonObject before = phone.signIn("leader");
        assertThat(me(before)).isEqualTo("贺云舟");
        // When
        keycloak.addKey();
        // Then
        JsonObject after = phone.signIn("leader");
        assertThat(PhoneSignIn.key(after)).isNotEqualTo(PhoneSignIn.key(before));
        assertThat(within(
                        Duration.ofSeconds(10),
                        () -> send(after.getString("access_token"), ME).statusCode() == 200))
                .isTrue();
        assertThat(me(before)).isEqualTo("贺云舟");
        keycloak.withdrawOldKeys();
        assertThat(within(
                        Duration.ofSeconds(90),
                        () -> send(before.getString("access_token"), ME).statusCode() == 401))
                .isTrue();
        assertThat(me(after)).isEqualTo("贺云舟");
    }

    private static Browser atThePages(String name) {
        Browser browser = new Browser();
        HttpResponse<String> form = browser.follow(HERE.resolve("/sign-in?next=%2Fhome"));
        browser.follow(PhoneSignIn.submitted(browser, form, name));
        return browser;
    }

    private static boolean seesPages(Browser browser) {
        return browser.open(HERE.resolve("/home")).statusCode() == 200;
    }

    private static String me(JsonObject tokens) {
        HttpResponse<String> answer = send(tokens.getString("access_token"), ME);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body())
                .getJsonObject("data")
                .getJsonObject("me")
                .getJsonObject("official")
                .getString("name");
    }

    private static JsonObject ask(String token, String query) {
        return new JsonObject(send(token, query).body());
    }

    private static HttpResponse<String> send(String token, String query) {
        return Json.send(
                "POST",
                HERE.resolve("/graphql"),
                token,
                new JsonObject().put("query", query).encode());
    }

    private static boolean within(Duration time, BooleanSupplier met) {
        long end = System.nanoTime() + time.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Started.pause(Duration.ofMillis(500));
        }
        return true;
    }
}
