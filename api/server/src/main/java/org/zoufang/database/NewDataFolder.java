package org.zoufang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zoufang.shared.ZoufangConfig;

/**
 * An empty data folder that a backup is restored into. Until {@link #finish}, no server starts in it: what was read so
 * far may not be whole, and phones would not be told that the database went back in time.
 */
public final class NewDataFolder implements AutoCloseable {
    private final DataFolder folder;
    private final ZoufangConfig config;
    private Optional<ReachedDatabase> started = Optional.empty();

    private NewDataFolder(DataFolder folder, ZoufangConfig config) {
        this.folder = folder;
        this.config = config;
    }

    /** @throws StartRefusal if it is not empty or cannot be written */
    public static NewDataFolder claim(ZoufangConfig config) {
        return new NewDataFolder(DataFolder.openEmpty(config.data()), config);
    }

    public Path root() {
        return folder.root();
    }

    /** Where the passwords of the database that comes along have to be, before it is started. */
    public Path passwords() {
        return folder.postgres().resolve("passwords");
    }

    /** A private folder in which the files of a cluster are put together. */
    public Path incomingCluster() throws IOException {
        Files.createDirectories(folder.postgres());
        Path half = cluster().half();
        PrivateFiles.folder(half);
        return half;
    }

    /** Starts PostgreSQL on what was put into {@link #incomingCluster}; it first recovers what the backup's WAL says. */
    public ReachedDatabase startIncoming() throws IOException {
        cluster().adopt();
        return start();
    }

    /** The operator's own database, or a new one that comes along, in either case to be filled. */
    public ReachedDatabase startEmpty() {
        return config.database().url().isPresent() ? ReachedDatabase.open(config) : start();
    }

    private ReachedDatabase start() {
        Database database = Database.start(folder, 0, Database.NAME, Map.of());
        ReachedDatabase reached = ReachedDatabase.around(
                database, folder.postgres(), folder.postgres().resolve("cluster"));
        started = Optional.of(reached);
        return reached;
    }

    private PostgresCluster cluster() {
        return new PostgresCluster(PostgresArchive.unpackInto(folder.programs()), folder.postgres());
    }

    /** Stops what was started here and lets servers in. */
    public void finish() throws IOException {
        stop();
        folder.finished();
    }

    private void stop() {
        Optional<ReachedDatabase> running = started;
        started = Optional.empty();
        running.ifPresent(ReachedDatabase::close);
    }

    @Override
    public void close() {
        try {
            stop();
        } finally {
            folder.close();
        }
    }
}
