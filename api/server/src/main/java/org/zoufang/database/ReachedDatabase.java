package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.zoufang.shared.ZoufangConfig;

/**
 * The database as a command of the operator reaches it: the operator's own, or the one that a running server has started,
 * or, where none runs on the data folder, one that is started for the command and stopped after it.
 */
public final class ReachedDatabase implements AutoCloseable {
    private static final int ATTEMPTS = 120;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DatabaseAccess access;
    private final Optional<Path> cluster;
    private final Optional<Passwords> passwords;
    private final AutoCloseable started;

    private ReachedDatabase(
            DatabaseAccess access, Optional<Path> cluster, Optional<Passwords> passwords, AutoCloseable started) {
        this.access = access;
        this.cluster = cluster;
        this.passwords = passwords;
        this.started = started;
    }

    /**
     * Ready for connections when it returns.
     *
     * @throws StartRefusal with a sentence for the operator
     */
    public static ReachedDatabase open(ZoufangConfig config) {
        if (config.database().url().isPresent()) {
            return new ReachedDatabase(
                    Database.outside(config.database()), Optional.empty(), Optional.empty(), () -> {});
        }
        Path postgres = config.data().toAbsolutePath().normalize().resolve("postgres");
        Path cluster = postgres.resolve("cluster");
        if (!Files.exists(cluster)) {
            throw new StartRefusal(
                    "There is no database in " + config.data()
                            + ". Say with zoufang.data which data folder is meant, or with zoufang.database.url which database.");
        }
        if (DataFolder.isHeld(config.data())) {
            return running(postgres, cluster);
        }
        Database database = Database.open(config);
        return around(database, postgres, cluster);
    }

    /** A database that was just started, with its superuser. */
    static ReachedDatabase around(Database database, Path postgres, Path cluster) {
        Passwords passwords = Passwords.in(postgres.resolve("passwords"));
        return new ReachedDatabase(database.access(), Optional.of(cluster), Optional.of(passwords), database);
    }

    /** A server may be starting at this moment: its port is asked for anew each time. */
    private static ReachedDatabase running(Path postgres, Path cluster) {
        String last = "it has not said its port yet";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (Files.exists(postgres.resolve("port"))) {
                    int port = Integer.parseInt(
                            Files.readString(postgres.resolve("port")).strip());
                    Passwords passwords = Passwords.in(postgres.resolve("passwords"));
                    ReachedDatabase reached = new ReachedDatabase(
                            DatabaseUsers.access(port, passwords, Database.NAME),
                            Optional.of(cluster),
                            Optional.of(passwords),
                            () -> {});
                    reached.asSuperuser().close();
                    return reached;
                }
            } catch (IOException | NumberFormatException | SQLException e) {
                last = String.valueOf(e.getMessage());
            }
            pause();
        }
        throw new StartRefusal("A server holds the data folder, but its database cannot be reached: " + last
                + ". Look at the server's log; if it is starting, try again.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusal("Interrupted.", e);
        }
    }

    /** The folder of the cluster, if it is the database that comes along. */
    public Optional<Path> cluster() {
        return cluster;
    }

    public DatabaseAccess access() {
        return access;
    }

    /** A connection that may begin a backup of the whole cluster. */
    public Connection asSuperuser() throws SQLException {
        Passwords known = passwords.orElseThrow(() -> new IllegalStateException("not our own database"));
        return DriverManager.getConnection(access.url(), DatabaseUsers.SUPERUSER, known.superuser());
    }

    /** A connection as the user that owns the tables. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().name(), access.owner().password());
    }

    @Override
    public void close() {
        try {
            started.close();
        } catch (Exception e) {
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }
}
