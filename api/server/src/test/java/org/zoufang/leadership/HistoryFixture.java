package org.zoufang.leadership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/** Rows for the history, written past the activities: leadership reads tables' views, whoever filled them. */
final class HistoryFixture {

    /** Beyond the numbers that other tests take. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(50_000_000);

    private final DataSource database;

    HistoryFixture(DataSource database) {
        this.database = database;
    }

    /** Leaders see the city. */
    static Caller caller(UUID official, Role role) {
        Caller caller = new Caller(official, Set.of(role), null, Locale.ENGLISH);
        return role == Role.OFFICIAL
                ? new Caller(official, caller.roles(), Reach.ofCity(), null, Locale.ENGLISH)
                : caller;
    }

    UUID anOfficial(String name) {
        UUID id = Ids.next();
        run("insert into official (id, name, pinyin, initials) values (?, ?, 'x', 'x')", id, name);
        return id;
    }

    void holds(UUID official, String title, String from, String to) {
        UUID office = Ids.next();
        run("insert into organisation (id, name, kind) values (?, ?, 'DEPARTMENT')", office, "单位" + office);
        run(
                "insert into posting (id, official_id, organisation_id, role, title, from_day, to_day, scope)"
                        + " values (?, ?, ?, 'OFFICIAL', ?, ?::date, ?::date, 'CITY')",
                Ids.next(),
                official,
                office,
                title,
                from,
                to);
    }

    UUID anEnterprise(String name) {
        UUID id = Ids.next();
        run(
                "insert into enterprise (id, credit_code, name, pinyin, initials, name_folded, grams)"
                        + " values (?, ?, ?, 'x', 'x', ?, '{}')",
                id,
                EnterpriseFixture.creditCode(NUMBERS.incrementAndGet()),
                name,
                name);
        return id;
    }

    UUID aVisit(UUID enterprise, UUID lead, VisitKind kind, String at) {
        UUID id = Ids.next();
        run(
                "insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned, recorded_at,"
                        + " occurred_at, version) values (?, ?, 'SUBMITTED', ?, ?, ?, '{}', false, ?, ?, 1)",
                id,
                kind.name(),
                enterprise,
                lead,
                lead,
                Instant.parse(at),
                Instant.parse(at));
        takesPart(id, lead, "LEAD", at);
        return id;
    }

    void takesPart(UUID visit, UUID official, String role, String at) {
        run(
                "insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                        + " values (?, ?, ?, 'OFFICIAL', ?)",
                visit,
                official,
                role,
                Instant.parse(at));
    }

    UUID aNote(UUID visit, UUID author, String text, Confidentiality confidentiality) {
        UUID id = Ids.next();
        run(
                "insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at,"
                        + " recorded_at, grams, version) values (?, ?, ?, 0, 'TEXT', ?, ?, now(), now(), ?, 1)",
                id,
                visit,
                author,
                text,
                confidentiality.name(),
                Grams.of(text));
        return id;
    }

    void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof Instant instant) {
                    value = instant.atOffset(ZoneOffset.UTC);
                } else if (value instanceof Set<?> texts) {
                    value = connection.createArrayOf("text", texts.toArray());
                }
                statement.setObject(i + 1, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
