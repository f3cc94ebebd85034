package org.zoufang.official.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/** Founds and changes bodies. */
@ApplicationScoped
public class OrganisationSaving {

    private static final String ABOVE =
            """
            with recursive above as (
                select id, parent_id from organisation where id = ?
                union
                select g.id, g.parent_id from organisation g join above on g.id = above.parent_id)
            select id from above where id = ?
            """;

    private final Sql sql;
    private final OrganisationReading bodies;
    private final Event<Noted> trail;
    private final Event<RowsChanged> changed;

    OrganisationSaving(Sql sql, OrganisationReading bodies, Event<Noted> trail, Event<RowsChanged> changed) {
        this.sql = sql;
        this.bodies = bodies;
        this.trail = trail;
        this.changed = changed;
    }

    /**
     * Founds a body, or changes the one that stands. The same once more is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID save(Caller caller, OrganisationFacts asked) {
        // two who move bodies at once could tie a knot that neither sees
        sql.change("lock table organisation in share row exclusive mode");
        InputCheck check = new InputCheck();
        String name = check.needed(asked.name(), "name", Limits.NAME);
        OrganisationFacts facts = new OrganisationFacts(
                asked.id(),
                asked.baseVersion(),
                name == null ? null : name.strip(),
                asked.kind(),
                asked.parentId(),
                asked.divisionCode());
        Optional<RegisteredOrganisation> standing = bodies.byId(facts.id());
        standing.ifPresentOrElse(body -> checkVersion(check, facts, body), () -> {
            if (facts.baseVersion() != null) {
                check.refuse(RefusalCode.UNKNOWN_ID, "id", facts.id().toString());
            }
        });
        check(check, facts);
        check.settle();
        if (standing.isEmpty()) {
            insert(facts);
            note(caller, facts, Map.of("name", facts.name()));
        } else if (!says(standing.get(), facts)) {
            update(facts);
            note(
                    caller,
                    facts,
                    Map.of("name", facts.name(), "before", standing.get().name()));
        }
        return facts.id();
    }

    private void check(InputCheck check, OrganisationFacts facts) {
        if (facts.kind() == null) {
            check.refuse(RefusalCode.REQUIRED, "kind");
        }
        if (facts.name() != null) {
            bodies.named(facts.name())
                    .filter(other -> !other.id().equals(facts.id()))
                    .ifPresent(other -> check.refuse(RefusalCode.NAME_TAKEN, "name", facts.name()));
        }
        if (facts.divisionCode() != null
                && sql.one("select code from division where code = ?", row -> row.getString(1), facts.divisionCode())
                        .isEmpty()) {
            check.refuse(RefusalCode.DIVISION_UNKNOWN, "divisionCode", facts.divisionCode());
        }
        if (facts.parentId() != null) {
            checkParent(check, facts);
        }
    }

    private void checkParent(InputCheck check, OrganisationFacts facts) {
        Optional<RegisteredOrganisation> parent = bodies.byId(facts.parentId());
        if (facts.parentId().equals(facts.id())
                || sql.one(ABOVE, row -> Sql.id(row, "id"), facts.parentId(), facts.id())
                        .isPresent()) {
            check.refuse(RefusalCode.PARENT_CYCLE, "parentId");
        } else if (parent.isEmpty()) {
            check.refuse(RefusalCode.UNKNOWN_ID, "parentId", facts.parentId().toString());
        } else if (parent.get().closedAt() != null) {
            check.refuse(
                    RefusalCode.ORGANISATION_CLOSED, "parentId", parent.get().name());
        }
    }

    private static void checkVersion(InputCheck check, OrganisationFacts facts, RegisteredOrganisation body) {
        if (says(body, facts)) {
            return;
        }
        if (body.closedAt() != null) {
            check.refuse(RefusalCode.ORGANISATION_CLOSED, "id", body.name());
        } else if (facts.baseVersion() == null) {
            check.refuse(RefusalCode.ID_TAKEN, "id", body.id().toString());
        } else if (facts.baseVersion() != body.version()) {
            check.refuse(RefusalCode.STALE_VERSION, "baseVersion", facts.baseVersion(), body.version());
        }
    }

    private static boolean says(RegisteredOrganisation body, OrganisationFacts facts) {
        return body.name().equals(facts.name())
                && body.kind() == facts.kind()
                && Objects.equals(body.parent() == null ? null : body.parent().id(), facts.parentId())
                && Objects.equals(body.divisionCode(), facts.divisionCode());
    }

    private void insert(OrganisationFacts facts) {
        sql.change(
                "insert into organisation (id, name, kind, parent_id, division_code) values (?, ?, ?, ?, ?)",
                facts.id(),
                facts.name(),
                facts.kind(),
                facts.parentId(),
                facts.divisionCode());
    }

    /** The people of the body carry its name on their phones. */
    private void update(OrganisationFacts facts) {
        sql.change(
                "update organisation set name = ?, kind = ?, parent_id = ?, division_code = ?, version = version + 1"
                        + " where id = ?",
                facts.name(),
                facts.kind(),
                facts.parentId(),
                facts.divisionCode(),
                facts.id());
        List<UUID> people = sql.list(
                "select distinct official_id from posting where organisation_id = ? and ended_at is null",
                row -> Sql.id(row, "official_id"),
                facts.id());
        if (!people.isEmpty()) {
            changed.fire(new RowsChanged(Entity.OFFICIAL, people));
        }
    }

    private void note(Caller caller, OrganisationFacts facts, Map<String, String> detail) {
        trail.fire(new Noted(
                "organisationSave",
                "ORGANISATION",
                facts.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                detail));
    }
}
