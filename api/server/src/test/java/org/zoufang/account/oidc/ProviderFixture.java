package org.zoufang.account.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small OpenID Connect provider in which the person at the browser has already said who he is. */
public final class ProviderFixture {

    public static final String CLIENT = "zoufang-pages";
    public static final String SECRET = "a secret of at least thirty-two letters";
    public static final String AUDIENCE = "zoufang-api";

    private record Key(String id, KeyPair pair) {}

    private final HttpServer server;
    private final List<Key> keys = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
    private volatile String person = "nobody";
    private volatile String session = "none";
    private volatile Duration idTokensLast = Duration.ofMinutes(5);

    ProviderFixture() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        changeKeys();
        server.createContext("/.well-known/openid-configuration", at -> answer(at, discovery()));
        server.createContext("/keys", at -> answer(at, openKeys()));
        server.createContext("/authorize", this::authorize);
        server.createContext(
                "/token",
                at -> answer(at, token(form(new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)))));
        server.createContext(
                "/logout",
                at -> redirect(at, form(at.getRequestURI().getRawQuery()).get("post_logout_redirect_uri")));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** From now on another key signs, and the old one is withdrawn. */
    void changeKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys.add(0, new Key(UUID.randomUUID().toString(), generator.generateKeyPair()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        while (keys.size() > 1) {
            keys.remove(1);
        }
    }

    /** Who sits at the browser; a new session at the provider begins, and its id is returned. */
    public String signsIn(String name) {
        person = name;
        session = UUID.randomUUID().toString();
        return session;
    }

    void idTokensLast(Duration duration) {
        idTokensLast = duration;
    }

    /** What was asked for at the token endpoint so far, the last at the end. */
    List<Map<String, String>> tokenRequests() {
        return new ArrayList<>(tokenRequests);
    }

    /** An access token for the API, valid for five minutes; further claims may be set before it is signed. */
    public JwtClaimsBuilder accessToken(String name) {
        return Jwt.claims()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject("subject of " + name)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300))
                .claim("sid", session)
                .claim("typ", "Bearer")
                .claim("preferred_username", name);
    }

    /** What the provider sends when a session has ended. */
    JwtClaimsBuilder logoutToken() {
        return Jwt.claims()
                .issuer(issuer())
                .audience(CLIENT)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(120))
                .claim("jti", UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    public String sign(JwtClaimsBuilder claims) {
        Key key = keys.get(0);
        return claims.jws().keyId(key.id()).sign(key.pair().getPrivate());
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/authorize")
                .put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/keys")
                .put("end_session_endpoint", issuer() + "/logout");
    }

    private JsonObject openKeys() {
        JsonArray all = new JsonArray();
        for (Key key : keys) {
            RSAPublicKey open = (RSAPublicKey) key.pair().getPublic();
            all.add(new JsonObject()
                    .put("kty", "RSA")
                    .put("use", "sig")
                    .put("alg", "RS256")
                    .put("kid", key.id())
                    .put("n", number(open.getModulus()))
                    .put("e", number(open.getPublicExponent())));
        }
        return new JsonObject().put("keys", all);
    }

    private void authorize(HttpExchange at) throws IOException {
        Map<String, String> asked = form(at.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(
                at,
                asked.get("redirect_uri") + "?code=" + code + "&state="
                        + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private JsonObject token(Map<String, String> form) {
        tokenRequests.add(form);
        Map<String, String> asked = new HashMap<>();
        if ("authorization_code".equals(form.get("grant_type"))) {
            asked.putAll(codes.remove(form.get("code")));
            if (!challenge(form.get("code_verifier")).equals(asked.get("code_challenge"))) {
                throw new IllegalStateException("the verifier is not that of the challenge");
            }
        }
        JwtClaimsBuilder id = Jwt.claims()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("subject of " + person)
                .issuedAt(Instant.now().minusSeconds(60))
                .expiresAt(Instant.now().plus(idTokensLast))
                .claim("sid", session)
                .claim("preferred_username", person);
        if (asked.containsKey("nonce")) {
            id.claim("nonce", asked.get("nonce"));
        }
        return new JsonObject()
                .put("access_token", sign(accessToken(person)))
                .put("id_token", sign(id))
                .put("refresh_token", UUID.randomUUID().toString())
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    static Map<String, String> form(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void redirect(HttpExchange at, String to) throws IOException {
        at.getResponseHeaders().set("Location", to);
        at.sendResponseHeaders(302, -1);
        at.close();
    }

    private static void answer(HttpExchange at, JsonObject body) throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("Content-Type", "application/json");
        at.sendResponseHeaders(200, bytes.length);
        at.getResponseBody().write(bytes);
        at.close();
    }
}
