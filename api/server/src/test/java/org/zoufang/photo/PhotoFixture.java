package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;
import org.zoufang.shared.Ids;

/** Officials and visits for photos, straight in the database, and the deeds that were fired. */
@ApplicationScoped
class PhotoFixture {

    private final List<Deed> deeds = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> bearers = new ConcurrentHashMap<>();
    private final SignedInFixture people;
    private final DataSource database;

    PhotoFixture(SignedInFixture people, DataSource database) {
        this.people = people;
        this.database = database;
    }

    void heard(@Observes Deed deed) {
        deeds.add(deed);
    }

    List<String> deedsOf(UUID id) {
        return deeds.stream()
                .filter(deed -> deed.id().equals(id))
                .map(Deed::action)
                .toList();
    }

    /** Somebody who sees only the visits he takes part in, unless his roles say more. */
    UUID anOfficial(Role... roles) {
        SignedInFixture.Person person =
                people.anOfficial(roles.length == 0 ? new Role[] {Role.LIAISON_OFFICER} : roles);
        bearers.put(person.officialId(), person.bearer());
        return person.officialId();
    }

    String bearer(UUID official) {
        return bearers.get(official);
    }

    TusClientFixture client(UUID official) {
        return new TusClientFixture(bearer(official));
    }

    /** A visit on site, with its lead and more participants. */
    UUID aVisit(UUID lead, UUID... members) {
        UUID enterprise = Ids.next();
        run(
                """
                insert into enterprise (id, credit_code, name, name_folded, pinyin, initials, grams)
                values (?, ?, '江南示例铸造厂', '江南示例铸造厂', 'jiangnan', 'jnslzzc', '{}')""",
                enterprise,
                enterprise.toString());
        UUID visit = Ids.next();
        run(
                """
                insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned, recorded_at,
                                   occurred_at, version)
                values (?, 'SERVICE_VISIT', 'ON_SITE', ?, ?, ?, '{}', true, now(), now(), 1)""",
                visit,
                enterprise,
                lead,
                lead);
        participant(visit, lead, "LEAD");
        for (UUID member : members) {
            participant(visit, member, "MEMBER");
        }
        return visit;
    }

    void state(UUID visit, String state) {
        run("update visit set state = ? where id = ?", state, visit);
    }

    String one(String query, Object... arguments) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bind(connection, query, arguments);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    static Caller caller(UUID official, Role... roles) {
        return new Caller(official, Set.of(roles), null, Locale.SIMPLIFIED_CHINESE);
    }

    /** What lists a photo in a visit. */
    static PhotoAttachInput listing(UUID visitId, byte[] photo) {
        return new PhotoAttachInput(
                Ids.next().toString(),
                visitId.toString(),
                TusClientFixture.sha256(photo),
                photo.length,
                "image/jpeg",
                "大门",
                null,
                Instant.parse("2026-11-20T06:30:05.123Z"),
                PhotoSource.CAMERA);
    }

    /** Puts it beside a sensitive note of the author's. */
    void besideASensitiveNote(UUID visit, UUID author, UUID photo) {
        UUID note = Ids.next();
        run(
                """
                insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at,
                    recorded_at, grams, version)
                values (?, ?, ?, 1, 'TEXT', '当面说的', 'SENSITIVE', now(), now(), '{}', 1)""",
                note,
                visit,
                author);
        run("update photo set note_id = ? where id = ?", note, photo);
    }

    private void participant(UUID visit, UUID official, String role) {
        run(
                """
                insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)
                values (?, ?, ?, 'LIAISON_OFFICER', now())""",
                visit,
                official,
                role);
    }

    private void run(String update, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bind(connection, update, arguments)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement bind(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
