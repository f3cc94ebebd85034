package org.zoufang.commitment;

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
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;
import org.zoufang.shared.ActingFor;
import org.zoufang.shared.Noted;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/** Takes a step on a promise: follows the arrow, and writes the step into the timeline and onto the trail. The phones hear of it. */
@ApplicationScoped
class CommitmentSteps {

    private static final String ROW =
            """
            insert into commitment_step (id, commitment_id, position, command, from_state, to_state, at, official_id,
                principal_id, device_id, link_id, contact_name, text, due_on, to_enterprise, content_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /**
     * What is said with a step.
     *
     * @param contact who of the enterprise, or null
     * @param toEnterprise whether the enterprise sees the step
     */
    record Told(String text, String contact, boolean toEnterprise) {

        /** What the enterprise does not see. */
        static Told inside(String text) {
            return new Told(text, null, false);
        }

        static Told open(String text, String contact) {
            return new Told(text, contact, true);
        }
    }

    private final Sql sql;
    private final EntityManager database;
    private final Event<Noted> trail;
    private final Event<RowsChanged> rows;
    private final ActingFor actingFor;
    private final Clock clock;

    CommitmentSteps(
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

    /** Follows the arrow of the command. */
    UUID take(CommitmentCase work, Told told) {
        return take(work, told, null);
    }

    /** Follows the arrow of the command, which says by when it is due from now on. */
    UUID take(CommitmentCase work, Told told, LocalDate due) {
        CommitmentState from = work.commitment().state;
        work.commitment().follow(work.command(), now());
        write(work, from, told, due);
        return work.id();
    }

    /** Somebody else answers for it from now on; it stands where it stood, and the enterprise sees who it is. */
    void handedOver(CommitmentCase work) {
        write(work, work.commitment().state, Told.open(null, null), null);
    }

    /** Its day was counted anew; it stands where it stood. */
    void recounted(CommitmentCase work, LocalDate due) {
        write(work, work.commitment().state, Told.open(null, null), due);
    }

    /** The first step of a new one, under the promise's own id. */
    void made(CommitmentCase work) {
        Commitment made = work.commitment();
        write(work, null, Told.open(made.text, made.contactName), made.dueOn);
    }

    private void write(CommitmentCase work, CommitmentState from, Told told, LocalDate due) {
        database.flush();
        Commitment commitment = work.commitment();
        Caller caller = work.caller();
        UUID linkId = work.isEnterprise() ? work.voice().linkId() : null;
        UUID principal = principal(caller, commitment);
        sql.change(
                ROW,
                work.stepId(),
                commitment.id,
                commitment.version,
                work.command(),
                from,
                commitment.state,
                now(),
                caller == null ? null : caller.officialId(),
                principal,
                caller == null ? null : caller.deviceId(),
                linkId,
                told.contact(),
                told.text(),
                due,
                told.toEnterprise(),
                work.hash());
        actingFor.is(principal);
        note(work, linkId);
        rows.fire(new RowsChanged(Entity.COMMITMENT, List.of(commitment.id)));
    }

    private void note(CommitmentCase work, UUID linkId) {
        Map<String, String> detail = new HashMap<>();
        detail.put("state", work.commitment().state.name());
        detail.put("version", String.valueOf(work.commitment().version));
        if (linkId != null) {
            detail.put("link", linkId.toString());
        }
        Caller caller = work.caller();
        trail.fire(new Noted(
                mutation(work.command()),
                "COMMITMENT",
                work.id().toString(),
                caller == null ? null : caller.officialId(),
                caller == null ? null : caller.deviceId(),
                detail));
    }

    /** The name that a step has in the API: {@code commitmentFulfil} for the verb {@code fulfil}. */
    static String mutation(String verb) {
        return "commitment" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }

    /** In whose name: his who owes it, or his in whose name it was written down. */
    private static UUID principal(Caller caller, Commitment commitment) {
        if (caller == null) {
            return null;
        }
        for (UUID person : new UUID[] {commitment.ownerId, commitment.principalId}) {
            if (person != null
                    && !person.equals(caller.officialId())
                    && caller.reach().principals().contains(person)) {
                return person;
            }
        }
        return null;
    }
}
