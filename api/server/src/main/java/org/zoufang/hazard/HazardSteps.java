package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardState;
import org.zoufang.official.Caller;
import org.zoufang.shared.ActingFor;
import org.zoufang.shared.Noted;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/** Takes a step on a hazard: follows the arrow, and writes the step into the timeline and onto the trail. The phones hear of it. */
@ApplicationScoped
class HazardSteps {

    private static final String ROW =
            """
            insert into hazard_step (id, hazard_id, position, command, from_state, to_state, at, official_id,
                principal_id, device_id, link_id, contact_name, text, to_enterprise, content_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final EntityManager database;
    private final Event<Noted> trail;
    private final Event<RowsChanged> rows;
    private final HazardTelling telling;
    private final ActingFor actingFor;
    private final Clock clock;

    HazardSteps(
            Sql sql,
            EntityManager database,
            Event<Noted> trail,
            Event<RowsChanged> rows,
            HazardTelling telling,
            ActingFor actingFor,
            Clock clock) {
        this.sql = sql;
        this.database = database;
        this.trail = trail;
        this.rows = rows;
        this.telling = telling;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** The moment of the transaction at hand. */
    Instant now() {
        return clock.instant();
    }

    /** The day of the transaction at hand, in China. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }

    /** Follows the arrow to this state; what was said with it the enterprise does not see. */
    UUID inside(HazardCase work, HazardState to, String text) {
        return follow(work, to, text, false);
    }

    /** Follows the arrow to this state; the enterprise sees it and what was said with it. */
    UUID told(HazardCase work, HazardState to, String text) {
        return follow(work, to, text, true);
    }

    /** Something beside the state, such as a reminder before it is graded. */
    UUID beside(HazardCase work, String text, boolean toEnterprise) {
        HazardState state = work.hazard().state;
        work.hazard().touched();
        write(work, state, text, toEnterprise);
        return work.id();
    }

    private UUID follow(HazardCase work, HazardState to, String text, boolean toEnterprise) {
        HazardState from = work.hazard().state;
        work.hazard().follow(work.command(), to, now());
        write(work, from, text, toEnterprise);
        return work.id();
    }

    /** The first step of a new one, under the hazard's own id. */
    void reported(Caller caller, Hazard hazard, byte[] hash) {
        write(new HazardCase(hazard, caller, null, "report", hazard.id, hash, false), null, hazard.text, true);
    }

    private void write(HazardCase work, HazardState from, String text, boolean toEnterprise) {
        database.flush();
        Hazard hazard = work.hazard();
        UUID by = work.caller() == null ? null : work.caller().officialId();
        UUID device = work.caller() == null ? null : work.caller().deviceId();
        UUID link = work.isEnterprise() ? work.voice().linkId() : null;
        UUID principal = principal(work.caller(), hazard);
        sql.change(
                ROW,
                work.stepId(),
                hazard.id,
                hazard.version,
                work.command(),
                from,
                hazard.state,
                now(),
                by,
                principal,
                device,
                link,
                work.isEnterprise() ? work.voice().contactName() : null,
                text,
                toEnterprise,
                work.hash());
        actingFor.is(principal);
        trail.fire(
                new Noted(mutation(work.command()), "HAZARD", hazard.id.toString(), by, device, detail(hazard, link)));
        rows.fire(new RowsChanged(Entity.HAZARD, List.of(hazard.id)));
        telling.tell(work);
    }

    /** The name that a step has in the API: {@code hazardGrade} for the verb {@code grade}. */
    static String mutation(String verb) {
        return "hazard" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }

    private static Map<String, String> detail(Hazard hazard, UUID link) {
        Map<String, String> detail = new HashMap<>();
        detail.put("state", hazard.state.name());
        detail.put("version", String.valueOf(hazard.version));
        if (link != null) {
            detail.put("link", link.toString());
        }
        return detail;
    }

    private static UUID principal(Caller caller, Hazard hazard) {
        boolean lent = caller != null
                && hazard.principalId != null
                && caller.reach().principals().contains(hazard.principalId);
        return lent ? hazard.principalId : null;
    }
}
