package org.zoufang.problem;

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
import org.zoufang.contract.ProblemState;
import org.zoufang.official.Caller;
import org.zoufang.shared.ActingFor;
import org.zoufang.shared.Noted;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/** Takes a step on a problem: follows the arrow, and writes the step into the timeline and onto the trail. The phones hear of it. */
@ApplicationScoped
class ProblemSteps {

    private static final String ROW =
            """
            insert into problem_step (id, problem_id, position, command, from_state, to_state, at, official_id,
                principal_id, device_id, organisation_id, contact_name, text, to_enterprise, content_hash, link_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final EntityManager database;
    private final Event<Noted> trail;
    private final Event<RowsChanged> rows;
    private final ActingFor actingFor;
    private final Clock clock;

    ProblemSteps(
            Sql sql,
            EntityManager database,
            Event<Noted> trail,
            Event<RowsChanged> rows,
            ActingFor actingFor,
            Clock clock) {
        this.sql = sql;
        this.database = database;
        this.trail = trail;
        this.rows = rows;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** The moment of the transaction at hand. */
    Instant now() {
        return clock.instant();
    }

    /** The day of the transaction at hand, in China. */
    LocalDate today() {
        return dayOf(now());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** Follows the arrow of the command; what was said with it the enterprise does not see. */
    UUID inside(ProblemCase work, String text) {
        return follow(work, text, null, false);
    }

    /** Follows the arrow of the command; the enterprise sees it and what was said with it. */
    UUID told(ProblemCase work, String text) {
        return follow(work, text, null, true);
    }

    /** The same for what somebody of the enterprise said. */
    UUID heard(ProblemCase work, String text, String contact) {
        return follow(work, text, contact, true);
    }

    /** Something beside the state, such as a sample. */
    UUID beside(ProblemCase work, String text, boolean toEnterprise) {
        work.problem().touched();
        write(work, work.problem().state, text, null, toEnterprise);
        return work.id();
    }

    private UUID follow(ProblemCase work, String text, String contact, boolean toEnterprise) {
        ProblemState from = work.problem().state;
        work.problem().follow(work.command(), now());
        write(work, from, text, contact, toEnterprise);
        return work.id();
    }

    /** The first step of a new one, under the problem's own id. */
    void submitted(Caller caller, Problem problem, byte[] hash) {
        database.flush();
        write(caller, null, problem, problem.id, "submit", null, problem.text, problem.contactName, true, hash);
    }

    /** The same for one that the enterprise itself reported by this link. */
    void reported(UUID linkId, Problem problem, byte[] hash) {
        database.flush();
        write(null, linkId, problem, problem.id, "submit", null, problem.text, problem.contactName, true, hash);
    }

    private void write(ProblemCase work, ProblemState from, String text, String contact, boolean toEnterprise) {
        database.flush();
        write(
                work.caller(),
                work.isEnterprise() ? work.voice().linkId() : null,
                work.problem(),
                work.stepId(),
                work.command(),
                from,
                text,
                contact,
                toEnterprise,
                work.hash());
    }

    private void write(
            Caller caller,
            UUID linkId,
            Problem problem,
            UUID stepId,
            String command,
            ProblemState from,
            String text,
            String contact,
            boolean toEnterprise,
            byte[] hash) {
        UUID principal = principal(caller, problem);
        sql.change(
                ROW,
                stepId,
                problem.id,
                problem.version,
                command,
                from,
                problem.state,
                now(),
                caller == null ? null : caller.officialId(),
                principal,
                caller == null ? null : caller.deviceId(),
                problem.leadId,
                contact,
                text,
                toEnterprise,
                hash,
                linkId);
        actingFor.is(principal);
        trail.fire(new Noted(
                MutationName.of("problem", command),
                "PROBLEM",
                problem.id.toString(),
                caller == null ? null : caller.officialId(),
                caller == null ? null : caller.deviceId(),
                detail(problem, linkId)));
        rows.fire(new RowsChanged(Entity.PROBLEM, List.of(problem.id)));
    }

    private static Map<String, String> detail(Problem problem, UUID linkId) {
        Map<String, String> detail = new HashMap<>();
        detail.put("state", problem.state.name());
        detail.put("version", String.valueOf(problem.version));
        if (linkId != null) {
            detail.put("link", linkId.toString());
        }
        return detail;
    }

    private static UUID principal(Caller caller, Problem problem) {
        boolean lent = caller != null
                && problem.principalId != null
                && caller.reach().principals().contains(problem.principalId);
        return lent ? problem.principalId : null;
    }
}
