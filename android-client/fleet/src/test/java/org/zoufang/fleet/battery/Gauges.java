package org.zoufang.fleet.battery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.fleet.ServerProcess;

/** Looks at the server from outside while it works: what lives in its heap, how many connections it has open. */
final class Gauges extends Thread implements AutoCloseable {

    private static final long EACH_MILLIS = 2_000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final ServerProcess server;
    private volatile boolean over;
    private volatile int most;
    private volatile Exception trouble;

    Gauges(ServerProcess server) {
        super("gauges");
        this.server = server;
        setDaemon(true);
    }

    @Override
    public void run() {
        try (Connection connection = TruthReading.connect(server.data());
                Statement statement = connection.createStatement()) {
            while (!over) {
                try (ResultSet count = statement.executeQuery(
                        "select count(*) from pg_stat_activity where usename = 'zoufang_server'")) {
                    count.next();
                    most = Math.max(most, count.getInt(1));
                }
                Watched.pause(EACH_MILLIS);
            }
        } catch (IOException | SQLException e) {
            trouble = e;
        }
    }

    /** The most connections of the server that were open at once. */
    int mostConnections() {
        if (trouble != null) {
            throw new IllegalStateException("nobody counted the connections", trouble);
        }
        return most;
    }

    /** What lives in the server's heap after a collection of all of it, in bytes. */
    long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("this Java does not say what its heap holds");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(tool.toString(), Long.toString(server.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }

    @Override
    public void close() {
        over = true;
    }
}
