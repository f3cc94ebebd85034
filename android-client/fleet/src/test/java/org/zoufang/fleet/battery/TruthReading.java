package org.zoufang.fleet.battery;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.json.Json;

/** Reads the truth straight out of the server's PostgreSQL and its folder of photos, as one picture. */
final class TruthReading implements AutoCloseable {

    private final Path photos;
    private final Connection connection;

    /**
     * @param data the server's data folder
     * @param folder of its photos
     */
    TruthReading(Path data, Path folder) throws IOException, SQLException {
        photos = folder.resolve("originals");
        connection = connect(data);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    boolean isAlive() throws SQLException {
        boolean alive = connection.isValid(5);
        if (alive) {
            connection.rollback();
        }
        return alive;
    }

    /** As the database's superuser. */
    static Connection connect(Path data) throws IOException, SQLException {
        Path postgres = data.resolve("postgres");
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(postgres.resolve("passwords"))) {
            passwords.load(reader);
        }
        String port = Files.readString(postgres.resolve("port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/zoufang", "postgres", passwords.getProperty("superuser"));
    }

    /**
     * All there is about these visits, and what of them each of these officials holds or may hold.
     *
     * @param commands whose answers are wanted beside those that the trail tells of
     */
    Truth read(Collection<UUID> visits, Collection<UUID> officials, Collection<UUID> commands)
            throws SQLException, IOException {
        Map<UUID, Truth.Photo> pictures = photos(visits);
        Truth truth = new Truth(
                results(visits, commands),
                facts(visits),
                notes(visits),
                pictures,
                findings(visits),
                trail(visits),
                texts("select content from command_quarantine where code <> '' or command_id = any(?)", List.of()),
                texts(TruthSql.PROPOSED, visits),
                PhotoFolder.hashes(photos, pictures.values()),
                packs(visits, officials),
                visible(visits, officials));
        connection.rollback();
        return truth;
    }

    private interface Taking {
        void from(ResultSet row) throws SQLException;
    }

    private void each(String sql, Taking taking, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.from(rows);
                }
            }
        }
    }

    private Array array(Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private Map<UUID, Truth.Result> results(Collection<UUID> visits, Collection<UUID> commands) throws SQLException {
        Map<UUID, Truth.Result> results = new HashMap<>();
        each(
                TruthSql.RESULTS,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    List<Truth.Versioned> rows = new ArrayList<>();
                    for (JsonObject one : Json.objects(Json.object(row.getString(4)), "rows")) {
                        rows.add(new Truth.Versioned(
                                new Row(Json.text(one, "entity"), Json.id(one, "id")), Json.number(one, "version")));
                    }
                    results.put(id, new Truth.Result(id, row.getObject(2, UUID.class), row.getString(3), rows));
                },
                array(visits),
                array(commands));
        return results;
    }

    private Map<UUID, Map<String, String>> facts(Collection<UUID> visits) throws SQLException {
        Map<UUID, Map<String, String>> facts = new HashMap<>();
        each(
                TruthSql.FACTS,
                row -> {
                    Map<String, String> one = new HashMap<>();
                    for (String field : List.of(
                            "purpose", "enterprise", "recorder", "state", "version", "photo_count", "photos_stored")) {
                        one.put(field, row.getString(field));
                    }
                    facts.put(row.getObject("id", UUID.class), one);
                },
                array(visits));
        return facts;
    }

    private Map<UUID, Truth.Note> notes(Collection<UUID> visits) throws SQLException {
        Map<UUID, Truth.Note> notes = new HashMap<>();
        each(
                TruthSql.NOTES,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    notes.put(
                            id,
                            new Truth.Note(
                                    id,
                                    row.getObject(2, UUID.class),
                                    row.getObject(3, UUID.class),
                                    row.getString(4),
                                    row.getInt(5),
                                    row.getObject(6, UUID.class)));
                },
                array(visits));
        return notes;
    }

    private Map<UUID, Truth.Photo> photos(Collection<UUID> visits) throws SQLException {
        Map<UUID, Truth.Photo> photos = new HashMap<>();
        each(
                TruthSql.PHOTOS,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    photos.put(
                            id,
                            new Truth.Photo(
                                    id,
                                    row.getObject(2, UUID.class),
                                    row.getObject(3, UUID.class),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getBoolean(6),
                                    row.getInt(7)));
                },
                array(visits));
        return photos;
    }

    private Map<Row, Truth.Found> findings(Collection<UUID> visits) throws SQLException {
        Map<Row, Truth.Found> findings = new HashMap<>();
        each(
                TruthSql.FINDINGS,
                row -> {
                    Row which = new Row(row.getString(1), row.getObject(2, UUID.class));
                    findings.put(
                            which,
                            new Truth.Found(
                                    which,
                                    row.getObject(3, UUID.class),
                                    row.getObject(4, UUID.class),
                                    row.getString(5),
                                    row.getInt(6),
                                    new ArrayList<>()));
                },
                array(visits));
        each(
                TruthSql.STEPS,
                row -> findings.get(new Row(row.getString(1), row.getObject(2, UUID.class)))
                        .steps()
                        .add(new Truth.Said(row.getObject(3, UUID.class), row.getString(4))),
                array(visits));
        return findings;
    }

    private Map<Row, List<Integer>> trail(Collection<UUID> visits) throws SQLException {
        Map<Row, List<Integer>> trail = new HashMap<>();
        each(
                TruthSql.TRAIL,
                row -> trail.computeIfAbsent(
                                new Row(row.getString(1), UUID.fromString(row.getString(2))), key -> new ArrayList<>())
                        .add(row.getInt(3)),
                array(visits));
        return trail;
    }

    private List<String> texts(String sql, Collection<UUID> ids) throws SQLException {
        List<String> all = new ArrayList<>();
        each(sql, row -> all.add(row.getString(1)), array(ids));
        return all;
    }

    private Map<UUID, Map<Row, Truth.Held>> packs(Collection<UUID> visits, Collection<UUID> officials)
            throws SQLException {
        Map<UUID, Map<Row, Truth.Held>> packs = new HashMap<>();
        each(
                TruthSql.PACKS,
                row -> packs.computeIfAbsent(row.getObject(1, UUID.class), reader -> new HashMap<>())
                        .put(
                                new Row(row.getString(2), row.getObject(3, UUID.class)),
                                new Truth.Held(row.getInt(4), row.getString(5))),
                array(visits),
                array(officials));
        return packs;
    }

    private Map<UUID, Set<UUID>> visible(Collection<UUID> visits, Collection<UUID> officials) throws SQLException {
        Map<UUID, Set<UUID>> visible = new HashMap<>();
        officials.forEach(official -> visible.put(official, new HashSet<>()));
        each(
                TruthSql.VISIBLE,
                row -> visible.get(row.getObject(1, UUID.class)).add(row.getObject(2, UUID.class)),
                array(officials),
                array(visits));
        return visible;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
