package org.zoufang.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that answers at an address when it is up, and ends with its children. */
final class Started implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;

    private Started(Process process) {
        this.process = process;
    }

    static Started when(URI answers, Path folder, Path log, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Started started = new Started(builder.start());
            started.await(answers, log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(URI answers, Path log) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp(answers)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("it does not start; see " + log);
            }
            pause(Duration.ofMillis(500));
        }
    }

    private static boolean isUp(URI answers) {
        try {
            HttpURLConnection asked = (HttpURLConnection) answers.toURL().openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        children.forEach(ProcessHandle::destroy);
    }
}
