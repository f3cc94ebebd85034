package org.zoufang.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zoufang.database.DatabaseAccess;

/** The packaged server as a process of its own, on the benchmark's database. */
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int PATIENCE_SECONDS = 180;

    final int port;
    private final Process process;

    Server(DatabaseAccess access, Path folder) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("package the server first: " + JAR + " is missing");
        }
        this.port = freePort();
        Files.createDirectories(folder);
        this.process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-Dzoufang.data=" + folder.toAbsolutePath(),
                        "-Dzoufang.database.url=" + access.url(),
                        "-Dzoufang.database.username=" + access.server().name(),
                        "-Dzoufang.database.password=" + access.server().password(),
                        "-Dzoufang.database.owner-username=" + access.owner().name(),
                        "-Dzoufang.database.owner-password=" + access.owner().password(),
                        "-Dzoufang.sign-in.access=PT12H",
                        // one person asks for all; his budget is counted down like any other's
                        "-Dzoufang.limits.signed-in-per-minute=100000000",
                        "-jar",
                        JAR.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        awaitReady();
    }

    long pid() {
        return process.pid();
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended; see server.log");
            }
            if (isReady()) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the server does not get ready; see server.log");
    }

    private boolean isReady() {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                    .toURL()
                    .openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
