package org.zoufang.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Our server as it is delivered, with the demonstration's people. */
final class PackagedServer implements AutoCloseable {

    private static final Path APP = Path.of("target", "quarkus-app").toAbsolutePath();

    private final Started running;

    PackagedServer(int port, Path data, String log, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.ssl-port=" + Started.freePort(),
                "-Dzoufang.tls.host=127.0.0.1",
                "-Dzoufang.data=" + data.toAbsolutePath(),
                "-Dzoufang.demo=true"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", APP.resolve("quarkus-run.jar").toString()));
        running = Started.when(
                URI.create("http://127.0.0.1:" + port + "/q/health/ready"),
                data.toAbsolutePath().getParent(),
                data.resolveSibling(log).toAbsolutePath(),
                Map.of(),
                command);
    }

    /** SHA-256 over every file that is started, in the order of their names. */
    static String digest() {
        try (Stream<Path> files = Files.walk(APP)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(APP.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
