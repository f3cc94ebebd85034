package org.zoufang.backup;

import static org.zoufang.database.DatabaseFixture.asOwner;
import static org.zoufang.database.DatabaseFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.zoufang.database.Database;
import org.zoufang.database.DatabaseAccess;
import org.zoufang.database.DatabaseFixture;
import org.zoufang.database.ReadyPrograms;
import org.zoufang.shared.ZoufangConfig;

/** The data folder of a small office: a row in every table of the first release and what came since, photos, keys. */
final class OfficeFixture {

    private static final Path RECORDED = Path.of("src/test/resources/evolution/data-after-V8.sql");
    private static final String RECORDED_VERSION = "8";

    private OfficeFixture() {}

    static ZoufangConfig config(Path data, String... more) {
        Map<String, String> settings = new HashMap<>(Map.of("zoufang.data", data.toString()));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return DatabaseFixture.settings(settings);
    }

    /** With a database of its own, which the caller stops. */
    static Database anOffice(Path data) throws IOException, SQLException {
        ReadyPrograms.into(data);
        Database database = Database.open(config(data));
        fill(database.access());
        Path keys = Files.createDirectories(data.resolve("keys/tls"));
        Files.writeString(keys.resolve("authority.key"), "the authority's key");
        // The photo that the recorded rows know is there too.
        photo(data, "a photo");
        try (Connection owner = asOwner(database.access())) {
            run(owner, "delete from photo_blob where sha256 = repeat('a', 64)");
        }
        know(database.access(), sha256("a photo"));
        return database;
    }

    static void fill(DatabaseAccess access) throws IOException, SQLException {
        migrate(access, RECORDED_VERSION);
        try (Connection owner = asOwner(access)) {
            run(owner, Files.readString(RECORDED));
        }
        migrate(access, null);
    }

    private static void migrate(DatabaseAccess access, String target) {
        var configuration = Flyway.configure()
                .dataSource(access.url(), access.owner().name(), access.owner().password())
                .placeholders(Map.of(
                        "server", access.server().name(),
                        "keeper", access.keeper().name()));
        if (target != null) {
            configuration.target(target).ignoreMigrationPatterns("repeatable:*").repeatableSqlMigrationPrefix("NONE");
        }
        configuration.load().migrate();
    }

    /** Puts a photo's bytes where the store keeps them, and returns their name. */
    static String photo(Path data, String bytes) throws IOException {
        String name = sha256(bytes);
        Path place = data.resolve("photos").resolve("originals").resolve(name.substring(0, 2));
        Files.createDirectories(place);
        Files.writeString(place.resolve(name), bytes);
        return name;
    }

    /** The database learns of a photo. */
    static void know(DatabaseAccess access, String photo) throws SQLException {
        try (Connection owner = asOwner(access)) {
            know(owner, photo);
        }
    }

    static void know(Connection owner, String photo) throws SQLException {
        run(
                owner,
                "insert into photo_blob (sha256, size, media_type, stored_at) values ('" + photo
                        + "', 1, 'image/jpeg', now())");
    }

    static BackupTaking.Made backUp(ZoufangConfig config, Path into) {
        return new BackupTaking(config, Clock.systemUTC()).take(into, false);
    }

    static String epoch(DatabaseAccess access) throws SQLException {
        return first(access, "select epoch::text from change_counter");
    }

    static String first(DatabaseAccess access, String query) throws SQLException {
        try (Connection owner = asOwner(access)) {
            return DatabaseFixture.first(owner, query);
        }
    }

    /** The rows of each table as one text, but of those that a restore itself writes to. */
    static Map<String, String> rows(DatabaseAccess access) throws SQLException {
        Map<String, String> rows = new HashMap<>();
        try (Connection owner = asOwner(access)) {
            for (TableDump.Table table : TableDump.tables(owner)) {
                boolean renewed = Set.of("change_counter", "refresh_token", "page_session", "account", "trail")
                        .contains(table.name());
                if (!renewed) {
                    rows.put(
                            table.name(),
                            DatabaseFixture.first(
                                    owner,
                                    "select coalesce(string_agg(t::text, '|' order by t::text), '') from "
                                            + table.quoted() + " t"));
                }
            }
        }
        return rows;
    }

    /** What a folder holds, file by file. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folder.relativize(file).toString(),
                            HashedFile.of(file).sha256());
                }
            }
        }
        return files;
    }

    static String aText() {
        return UUID.randomUUID().toString();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
