package org.zoufang.fleet.benchmark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The limit of a push: a visit with three notes, the four stored answers, the feed's counter, documents and list, and the
 * trail, by prepared statements in one transaction. Nothing is checked and nobody is asked.
 */
final class PushSql implements Load.Client {

    private static final int NOTES = 3;
    private static final String TEXT = "二号炉改用天然气后每吨成本增加一百二十元，企业希望明年三月前接通双回路供电，已请供电公司现场查看";
    private static final String DOCUMENT = "{\"id\":\"%s\",\"version\":1,\"kind\":\"TEXT\",\"text\":\"" + TEXT + "\"}";

    private final Connection connection;
    private final UUID person;
    private final UUID enterprise;
    private final byte[] hash;
    private final Array grams;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement visit;
    private final PreparedStatement participant;
    private final PreparedStatement note;
    private final PreparedStatement result;
    private final PreparedStatement counter;
    private final PreparedStatement change;
    private final PreparedStatement feed;
    private final PreparedStatement trail;

    PushSql(Town town, UUID person) {
        this.person = person;
        try {
            this.hash = MessageDigest.getInstance("SHA-256").digest();
            connection = town.asServer();
            try (Statement one = connection.createStatement();
                    ResultSet row = one.executeQuery("select id from enterprise limit 1")) {
                row.next();
                enterprise = row.getObject(1, UUID.class);
            }
            connection.setAutoCommit(false);
            grams = connection.createArrayOf("text", pairs());
            visit = prepare(
                    "insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned,"
                            + " recorded_at, occurred_at, note_count, content_hash, version)"
                            + " values (?, 'SERVICE_VISIT', 'DRAFT', ?, ?, ?, '{}', false, ?, ?, 3, ?, 1)");
            participant = prepare("insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                    + " values (?, ?, 'LEAD', 'OFFICIAL', ?)");
            note = prepare("insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality,"
                    + " written_at, recorded_at, grams, content_hash, version)"
                    + " values (?, ?, ?, ?, 'TEXT', ?, 'INTERNAL', ?, ?, ?, ?, 1)");
            result = prepare("insert into command_result (id, official_id, content_hash, outcome, answer, recorded_at)"
                    + " values (?, ?, ?, 'APPLIED', ?, ?)");
            counter = prepare("update change_counter set seq = seq + 4 returning seq");
            change = prepare("insert into change (entity, id, version, scope_id, document) values (?, ?, 1, ?, ?)");
            feed = prepare("insert into feed (reader, seq, entity, id, gone) values (?, ?, ?, ?, false)");
            trail = prepare("insert into trail (at, official_id, action, entity, entity_id, command_id)"
                    + " values (?, ?, ?, ?, ?, ?)");
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the full text is found by: each two characters that follow each other. */
    private static Object[] pairs() {
        return IntStream.range(0, TEXT.length() - 1)
                .mapToObj(at -> TEXT.substring(at, at + 2))
                .distinct()
                .toArray();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statements.add(statement);
        return statement;
    }

    @Override
    public void ask() throws SQLException {
        OffsetDateTime now = OffsetDateTime.now();
        UUID id = Ids.next();
        run(visit, id, enterprise, person, person, now, now, hash);
        run(participant, id, person, now);
        List<UUID> rows = new ArrayList<>(List.of(id));
        for (int position = 1; position <= NOTES; position++) {
            rows.add(Ids.next());
            add(note, rows.get(position), id, person, position, TEXT, now, now, grams, hash);
        }
        note.executeBatch();
        for (UUID row : rows) {
            UUID command = Ids.next();
            add(result, command, person, hash, String.format(DOCUMENT, row), now);
            add(trail, now, person, "RECORDED", entity(row, id), row.toString(), command);
            add(change, entity(row, id), row, id, String.format(DOCUMENT, row));
        }
        result.executeBatch();
        trail.executeBatch();
        change.executeBatch();
        long seq = counted();
        for (UUID row : rows) {
            add(feed, person, seq--, entity(row, id), row);
        }
        feed.executeBatch();
        connection.commit();
    }

    private static String entity(UUID row, UUID visit) {
        return row.equals(visit) ? "VISIT" : "NOTE";
    }

    private long counted() throws SQLException {
        try (ResultSet row = counter.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.executeUpdate();
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
        connection.close();
    }
}
