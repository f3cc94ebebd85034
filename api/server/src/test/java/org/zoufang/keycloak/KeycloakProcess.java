package org.zoufang.keycloak;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak's own distribution on a free port of this machine, with the realm of the tests. */
final class KeycloakProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target", "keycloak").toAbsolutePath();
    private static final String ADMIN = "admin of the tests";

    private final int port = Started.freePort();
    private Started running;

    /** @param zoufang the address of our server, which the realm knows */
    void start(URI zoufang) {
        Path home = home();
        try {
            build(home);
            Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(imports.resolve("city-realm.json"), realm(zoufang));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = Started.when(
                issuer().resolve("/realms/city/.well-known/openid-configuration"),
                home,
                TARGET.resolve("keycloak.log"),
                environment(),
                List.of(
                        "sh",
                        "bin/kc.sh",
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname-strict=false",
                        "--import-realm"));
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + port + "/realms/city");
    }

    URI at(String path) {
        return URI.create(issuer() + path);
    }

    /** Ends all sessions of a person, as an administrator does. */
    void endSessionsOf(String name) {
        String id = new JsonArray(
                        admin("GET", "/users?exact=true&username=" + name, null).body())
                .getJsonObject(0)
                .getString("id");
        admin("POST", "/users/" + id + "/logout", null);
    }

    /** From now on a new key signs; the others are still shown. */
    void addKey() {
        String realm = new JsonObject(admin("GET", "", null).body()).getString("id");
        JsonObject provider = keyProvider("a new key " + System.nanoTime(), realm, "200");
        HttpResponse<String> answer = admin("POST", "/components", provider.encode());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Withdraws all keys for signatures that were there before {@link #addKey}. */
    void withdrawOldKeys() {
        JsonArray components = new JsonArray(admin("GET", "/components?type=org.keycloak.keys.KeyProvider", null)
                .body());
        for (int i = 0; i < components.size(); i++) {
            JsonObject each = components.getJsonObject(i);
            boolean signs = "rsa-generated".equals(each.getString("providerId"));
            if (signs && !each.getString("name").startsWith("a new key")) {
                each.getJsonObject("config")
                        .put("enabled", new JsonArray().add("false"))
                        .put("active", new JsonArray().add("false"));
                admin("PUT", "/components/" + each.getString("id"), each.encode());
            }
        }
    }

    private static JsonObject keyProvider(String name, String realm, String priority) {
        return new JsonObject()
                .put("name", name)
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider")
                .put("parentId", realm)
                .put(
                        "config",
                        new JsonObject()
                                .put("priority", new JsonArray().add(priority))
                                .put("enabled", new JsonArray().add("true"))
                                .put("active", new JsonArray().add("true"))
                                .put("keySize", new JsonArray().add("2048"))
                                .put("algorithm", new JsonArray().add("RS256")));
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        JsonObject token = Json.form(
                URI.create("http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token"),
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", ADMIN));
        URI to = URI.create("http://127.0.0.1:" + port + "/admin/realms/city" + path);
        return Json.send(method, to, token.getString("access_token"), body);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx640m");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return environment;
    }

    /** Once for each distribution: it then starts in a fraction of the time. */
    private static void build(Path home) throws IOException {
        Path done = home.resolve("built-for-the-tests");
        if (Files.exists(done)) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder("sh", "bin/kc.sh", "build", "--db=dev-mem")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(TARGET.resolve("build.log").toFile());
        builder.environment().putAll(environment());
        int code = builder.start().onExit().join().exitValue();
        if (code != 0) {
            throw new IllegalStateException("Keycloak cannot be built; see " + TARGET.resolve("build.log"));
        }
        Files.createFile(done);
    }

    private static Path home() {
        try (var found = Files.list(TARGET)) {
            return found.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("unpack Keycloak first: run with -Pkeycloak", e);
        }
    }

    private static String realm(URI zoufang) throws IOException {
        try (InputStream in = KeycloakProcess.class.getResourceAsStream("/keycloak/city-realm.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("https://zoufang.city.example", zoufang.toString());
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
