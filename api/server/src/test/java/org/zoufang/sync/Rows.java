package org.zoufang.sync;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;
import org.zoufang.shared.RowsChanged;

/** Rows of other rooms as their tables hold them, written with the event that their activities fire. */
@ApplicationScoped
class Rows {

    private static final UUID BODY = UUID.randomUUID();
    private static final AtomicInteger COUNT = new AtomicInteger(700_000);

    private final AgroalDataSource source;
    private final Event<Deed> deeds;
    private final Event<RowsChanged> changes;

    Rows(AgroalDataSource source, Event<Deed> deeds, Event<RowsChanged> changes) {
        this.source = source;
        this.deeds = deeds;
        this.changes = changes;
    }

    static Caller caller(UUID official) {
        return new Caller(official, Set.of(Role.OFFICIAL), null, Locale.ENGLISH);
    }

    /** An official who sees what he takes part in. */
    UUID official() {
        return official(Role.OFFICIAL, Scope.OWN);
    }

    UUID official(Role role, Scope scope) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql("insert into official (id, name, pinyin, initials) values (?, '甲某', 'jiamou', 'jm')", id);
            sql(
                    "insert into organisation (id, name, kind) values (?, '测试单位', 'DEPARTMENT')"
                            + " on conflict do nothing",
                    BODY);
            sql(
                    "insert into posting (id, official_id, organisation_id, role, scope, title, from_day)"
                            + " values (gen_random_uuid(), ?, ?, ?, ?, '科长', '2024-01-01')",
                    id,
                    BODY,
                    role.name(),
                    scope.name());
            changes.fire(new RowsChanged(Entity.OFFICIAL, List.of(id)));
        });
        return id;
    }

    UUID enterprise() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "insert into enterprise (id, credit_code, name, name_folded, pinyin, initials, grams)"
                            + " values (?, ?, '青石铸造', '青石铸造', 'qingshizhuzao', 'qszz', '{}')",
                    id,
                    EnterpriseFixture.creditCode(COUNT.incrementAndGet()));
            changes.fire(new RowsChanged(Entity.ENTERPRISE, List.of(id)));
        });
        return id;
    }

    UUID visit(UUID enterprise, UUID lead, UUID... members) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned,"
                            + " recorded_at, occurred_at, version)"
                            + " values (?, 'SERVICE_VISIT', 'DRAFT', ?, ?, ?, '{}', false, now(), now(), 1)",
                    id,
                    enterprise,
                    lead,
                    lead);
            join(id, lead, "LEAD");
            for (UUID member : members) {
                join(id, member, "MEMBER");
            }
            deed("visitRecord", Entity.VISIT, id, id);
        });
        return id;
    }

    UUID note(UUID visit, UUID author, String text) {
        return note(visit, author, text, Confidentiality.INTERNAL);
    }

    UUID note(UUID visit, UUID author, String text, Confidentiality confidentiality) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality,"
                            + " written_at, recorded_at, grams, version)"
                            + " values (?, ?, ?, 1, 'TEXT', ?, ?, now(), now(), '{}', 1)",
                    id,
                    visit,
                    author,
                    text,
                    confidentiality.name());
            deed("noteWrite", Entity.NOTE, id, visit);
        });
        return id;
    }

    void withdraw(UUID note, UUID visit, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql("update note_block set withdrawn_at = now(), withdrawn_reason = ? where id = ?", reason, note);
            deed("noteWithdraw", Entity.NOTE, note, visit);
        });
    }

    void classify(UUID note, UUID visit, Confidentiality confidentiality) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "update note_block set confidentiality = ?, version = version + 1 where id = ?",
                    confidentiality.name(),
                    note);
            deed("noteRevise", Entity.NOTE, note, visit);
        });
    }

    UUID tour(UUID lead) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "insert into tour (id, title, day, lead_id, team_ids, recorded_at, version)"
                            + " values (?, '铸造行业', '2026-12-01', ?, '{}', now(), 1)",
                    id,
                    lead);
            deed("tourPlan", Entity.TOUR, id, null);
        });
        return id;
    }

    void add(UUID visit, UUID official) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                            + " values (?, ?, 'MEMBER', 'OFFICIAL', now())"
                            + " on conflict (visit_id, official_id) do update set removed_at = null",
                    visit,
                    official);
            sql("update visit set version = version + 1 where id = ?", visit);
            deed("participantAdd", Entity.VISIT, visit, visit);
        });
    }

    void remove(UUID visit, UUID official) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql(
                    "update visit_participant set removed_at = now() where visit_id = ? and official_id = ?",
                    visit,
                    official);
            sql("update visit set version = version + 1 where id = ?", visit);
            deed("participantRemove", Entity.VISIT, visit, visit);
        });
    }

    /** Problems that were written past the activities are put on the feed. */
    void tell(UUID... problems) {
        QuarkusTransaction.requiringNew().run(() -> changes.fire(new RowsChanged(Entity.PROBLEM, List.of(problems))));
    }

    void deed(String action, Entity entity, UUID id, UUID visit) {
        deeds.fire(new Deed(action, entity, id, 1, visit, null, null));
    }

    private void join(UUID visit, UUID official, String role) {
        sql(
                "insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)"
                        + " values (?, ?, ?, 'OFFICIAL', now())",
                visit,
                official,
                role);
    }

    void sql(String text, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    long number(String query, Object... arguments) {
        return numbers(query, arguments).get(0);
    }

    List<Long> numbers(String query, Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<Long> numbers = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    numbers.add(result.getLong(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
