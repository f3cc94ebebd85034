package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.FormText;
import org.zoufang.phone.oidc.Pkce;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** A tiny provider of identities on this machine: one person, one client, RS256; a test can make it lie. */
final class ProviderFixture implements Transport, AutoCloseable {

    static final String CLIENT = "phone";

    private final KeyPair keys = rsa();
    private final HttpServer socket;
    private final List<Map<String, String>> asked = new ArrayList<>();
    private final Instant now;
    private Map<String, String> authorization;
    private UnaryOperator<JsonObject> claims = same -> same;
    private UnaryOperator<String> token = same -> same;
    private String issuer;
    private String door = "/auth";
    private boolean refusing;
    private int count;

    ProviderFixture(Instant now) throws IOException {
        this.now = now;
        socket = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = address();
        socket.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        socket.createContext("/keys", exchange -> answer(exchange, 200, keySet()));
        socket.createContext("/token", this::token);
        socket.createContext("/revoke", exchange -> {
            asked.add(FormText.query("?" + text(exchange)));
            answer(exchange, 200, new JsonObject());
        });
        socket.start();
    }

    String address() {
        return "http://127.0.0.1:" + socket.getAddress().getPort();
    }

    /** What the browser does: the person signs in, and the browser comes back with a code. */
    String browse(String url) {
        authorization = FormText.query(url);
        return authorization.get("redirect_uri") + "?code=the+code&state=" + authorization.get("state");
    }

    Map<String, String> authorization() {
        return authorization;
    }

    List<Map<String, String>> asked() {
        return asked;
    }

    /** Claims of the tokens to come are changed before they are signed. */
    void claiming(UnaryOperator<JsonObject> change) {
        claims = change;
    }

    /** Tokens to come are changed after they were signed. */
    void tampering(UnaryOperator<String> change) {
        token = change;
    }

    void namingItself(String other) {
        issuer = other;
    }

    /** Its page for people stands there. */
    void standing(String path) {
        door = path;
    }

    /** Nothing is given or renewed any more. */
    void refuse() {
        refusing = true;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(request.url()).toURL().openConnection();
        call.setRequestMethod(request.method());
        request.headers().forEach(call::setRequestProperty);
        if (request.body() != null) {
            call.setDoOutput(true);
            request.body().writeTo(call.getOutputStream());
        }
        int status = call.getResponseCode();
        byte[] body = (status < 400 ? call.getInputStream() : call.getErrorStream()).readAllBytes();
        return new HttpAnswer(status, Map.of(), body);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = FormText.query("?" + text(exchange));
        asked.add(form);
        boolean code = "authorization_code".equals(form.get("grant_type"))
                && "the code".equals(form.get("code"))
                && Pkce.challenge(form.get("code_verifier")).equals(authorization.get("code_challenge"));
        boolean renewal = ("refresh" + count).equals(form.get("refresh_token"));
        if (refusing || !code && !renewal || !CLIENT.equals(form.get("client_id"))) {
            answer(exchange, 400, Json.object("{\"error\":\"invalid_grant\"}"));
            return;
        }
        count++;
        JsonObject tokens = new JsonObject();
        Json.put(tokens, "access_token", "provided" + count);
        Json.put(tokens, "refresh_token", "refresh" + count);
        tokens.addProperty("expires_in", 300);
        Json.put(tokens, "id_token", idToken(code));
        answer(exchange, 200, tokens);
    }

    private String idToken(boolean first) {
        JsonObject said = new JsonObject();
        Json.put(said, "iss", address());
        Json.put(said, "aud", CLIENT);
        Json.put(said, "sub", "person-1");
        said.addProperty("exp", now.plusSeconds(300).getEpochSecond());
        if (first) {
            Json.put(said, "nonce", authorization.get("nonce"));
        }
        String signed = base64("{\"alg\":\"RS256\",\"kid\":\"one\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.apply(said).toString().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return token.apply(signed + "." + base64(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject discovery() {
        JsonObject found = new JsonObject();
        Json.put(found, "issuer", issuer);
        Json.put(found, "authorization_endpoint", address() + door);
        Json.put(found, "token_endpoint", address() + "/token");
        Json.put(found, "jwks_uri", address() + "/keys");
        Json.put(found, "revocation_endpoint", address() + "/revoke");
        return found;
    }

    private JsonObject keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        JsonObject one = Json.object("{\"kty\":\"RSA\",\"kid\":\"one\",\"use\":\"sig\"}");
        Json.put(one, "n", base64(unsigned(key.getModulus())));
        Json.put(one, "e", base64(unsigned(key.getPublicExponent())));
        JsonObject set = new JsonObject();
        set.add("keys", Json.arrayOf(List.of(one)));
        return set;
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(2048);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.stop(0);
    }
}
