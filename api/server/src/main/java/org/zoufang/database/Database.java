package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zoufang.shared.ZoufangConfig;

/** The server's database: the one the operator named, or the PostgreSQL that comes along, started here. */
public final class Database implements AutoCloseable {
    static final String NAME = "zoufang";

    private final DatabaseAccess access;
    private final Optional<PostgresCluster> started;
    private final DataFolder folder;

    private Database(DatabaseAccess access, Optional<PostgresCluster> started, DataFolder folder) {
        this.access = access;
        this.started = started;
        this.folder = folder;
    }

    /**
     * Ready for connections when it returns.
     *
     * @throws StartRefusal with a sentence for the operator
     */
    public static Database open(ZoufangConfig config) {
        DataFolder folder = DataFolder.open(config.data());
        try {
            if (config.database().url().isPresent()) {
                DatabaseAccess outside = outside(config.database());
                ForcedToDisk.require(outside);
                return new Database(outside, Optional.empty(), folder);
            }
            return start(folder, config.database().port(), NAME, Map.of());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Starts the cluster in this folder, with settings beside or instead of the durable ones. */
    static Database start(DataFolder folder, int port, String name, Map<String, String> settings) {
        try {
            Files.createDirectories(folder.postgres());
        } catch (IOException e) {
            throw new StartRefusal("The folder " + folder.postgres() + " could not be made: " + e, e);
        }
        Path home = PostgresArchive.unpackInto(folder.programs());
        Passwords passwords = Passwords.in(folder.postgres().resolve("passwords"));
        PostgresCluster cluster = new PostgresCluster(home, folder.postgres());
        int taken = cluster.start(passwords, port, settings);
        try {
            return new Database(DatabaseUsers.ensure(taken, passwords, name), Optional.of(cluster), folder);
        } catch (RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    static DatabaseAccess outside(ZoufangConfig.Database config) {
        return new DatabaseAccess(
                config.url().orElseThrow(),
                new DatabaseAccess.Login(
                        config.ownerUsername(), config.ownerPassword().orElse("")),
                new DatabaseAccess.Login(config.username(), config.password().orElse("")),
                new DatabaseAccess.Login(
                        config.keeperUsername(), config.keeperPassword().orElse("")));
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Stops the PostgreSQL that was started here; one of the operator's own is left alone. */
    @Override
    public void close() {
        started.ifPresent(PostgresCluster::stop);
        folder.close();
    }
}
