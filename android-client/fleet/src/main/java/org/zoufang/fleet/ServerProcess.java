package org.zoufang.fleet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged server as a process of its own, with the invented city, on ports and in a folder of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Path jar;
    private final Path folder;
    private final List<String> options;
    private Path data;
    private final int port = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * @param jar {@code quarkus-run.jar} where the build left it
     * @param folder for its data and its log
     */
    public ServerProcess(Path jar, Path folder) {
        this(jar, folder, List.of());
    }

    /** @param options more of Java's, such as {@code -Dzoufang.sign-in.access=PT12H} */
    public ServerProcess(Path jar, Path folder, List<String> options) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("there is no packaged server at " + jar + ": build api/server first");
        }
        this.jar = jar;
        this.folder = folder;
        this.options = new ArrayList<>(options);
        this.data = folder.resolve("data");
    }

    /** Another data folder from the next start on; the address stays. */
    public void moveTo(Path other) {
        data = other;
    }

    /** Another of Java's properties from the next start on. */
    public void set(String property, String value) {
        String name = "-D" + property + "=";
        options.removeIf(option -> option.startsWith(name));
        options.add(name + value);
    }

    /** Where its data is. */
    public Path data() {
        return data;
    }

    /** Starts it and waits until it says that it is ready. */
    public void start() throws IOException, InterruptedException {
        List<String> command = java();
        command.addAll(List.of(
                "-Dzoufang.demo=true",
                "-Dzoufang.data=" + data,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.ssl-port=" + freePort()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the server did not become ready; its log:\n" + Files.readString(log()));
            }
            Thread.sleep(100);
        }
    }

    /** What a command of the operator answered. */
    public record Answer(int code, String text) {}

    /** Runs a command of the operator on the same data, beside the server if that runs. */
    public Answer command(String... words) throws IOException, InterruptedException {
        List<String> command = java();
        command.add("-Dzoufang.data=" + data);
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        command.addAll(List.of(words));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        run.getOutputStream().close();
        String text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(run.waitFor(), text);
    }

    /** With what {@code -Dzoufang.server.java} says: short tests want a server that starts soon, long ones a fast one. */
    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String more = System.getProperty("zoufang.server.java", "").strip();
        command.addAll(more.isEmpty() ? List.of() : List.of(more.split(" +")));
        return command;
    }

    /** As when the machine burns down: server, database and data folder are gone. */
    public void destroy() throws IOException, InterruptedException {
        kill();
        Path postmaster = data.resolve("postgres/cluster/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(postmaster).get(0).strip());
        Optional<ProcessHandle> postgres = ProcessHandle.of(pid);
        postgres.ifPresent(ProcessHandle::destroyForcibly);
        postgres.ifPresent(gone -> gone.onExit().join());
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** As when the power goes: nothing is said to it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    public int port() {
        return port;
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
