package org.zoufang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The PostgreSQL that comes along, as a cluster in the data folder: made with passwords for everybody, durable,
 * reachable from this machine only.
 */
final class PostgresCluster {
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final Path folder;
    private final Path cluster;
    private final OrdinaryUser user;

    /**
     * @param home the unpacked programs
     * @param folder where the cluster, its port and its passwords are kept
     */
    PostgresCluster(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.user = OrdinaryUser.forCluster(cluster);
    }

    /** Starts on a loopback port with these settings beside the durable ones, and returns the port. */
    int start(Passwords passwords, int wantedPort, Map<String, String> settings) {
        try {
            refuseOtherMajor();
            if (!Files.exists(cluster)) {
                make(passwords);
            } else if (LeftoverPostgres.runsOn(cluster)) {
                stop();
            } else {
                LeftoverPostgres.awaitEnd(cluster, LEFTOVER_PATIENCE);
            }
            int port = wantedPort == 0 ? freePort() : wantedPort;
            PostgresSettings.write(cluster, port, settings);
            user.give(cluster.resolve(PostgresSettings.FILE));
            run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-t",
                    "300",
                    "-s",
                    "-D",
                    cluster.toString(),
                    "-l",
                    startLog().toString());
            Files.writeString(folder.resolve("port"), port + "\n");
            return port;
        } catch (IOException e) {
            throw new StartRefusal("PostgreSQL in " + cluster + " did not start: " + e, e);
        }
    }

    /** Where a cluster from a backup is put together; {@link #adopt} makes it ours. */
    Path half() {
        return folder.resolve("cluster.making");
    }

    /** Takes over what was put into {@link #half}, for the user that PostgreSQL runs as. */
    void adopt() throws IOException {
        try (Stream<Path> all = Files.walk(half())) {
            for (Path each : all.toList()) {
                user.give(each);
            }
        }
        Files.move(half(), cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    void stop() {
        run("pg_ctl", "stop", "-w", "-t", "120", "-s", "-m", "fast", "-D", cluster.toString());
    }

    private Path startLog() {
        return cluster.resolve("start.log");
    }

    private void refuseOtherMajor() throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        String major = Files.exists(version) ? Files.readString(version).strip() : PostgresArchive.MAJOR;
        if (!major.equals(PostgresArchive.MAJOR)) {
            throw new StartRefusal("The data in " + cluster + " was written by PostgreSQL " + major
                    + ", this server brings PostgreSQL " + PostgresArchive.MAJOR
                    + ". Start the Zoufang version that wrote it, or restore a backup into a new data folder.");
        }
    }

    private void make(Passwords passwords) throws IOException {
        Path half = half();
        PostgresArchive.deleteAll(half);
        PrivateFiles.folder(half);
        user.give(half);
        Path pwfile = folder.resolve("first-password");
        PrivateFiles.write(pwfile, passwords.superuser() + "\n");
        user.give(pwfile);
        try {
            // The builtin provider sorts the same on every machine; LC_CTYPE makes Chinese letters letters.
            run(
                    "initdb",
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + pwfile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } finally {
            Files.deleteIfExists(pwfile);
        }
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Program.Answer answer = Program.run(command);
        if (answer.code() != 0) {
            throw new StartRefusal(program + " of PostgreSQL failed (code " + answer.code() + ") on " + cluster + ":\n"
                    + answer.text() + "\n" + lastWords());
        }
    }

    private String lastWords() {
        try {
            if (!Files.exists(startLog())) {
                return "";
            }
            List<String> lines = Files.readAllLines(startLog());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(" + startLog() + " cannot be read: " + e.getMessage() + ")";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
