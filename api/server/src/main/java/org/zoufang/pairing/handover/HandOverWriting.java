package org.zoufang.pairing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SignatureWay;
import org.zoufang.official.Caller;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Decides about a hand-over, and writes it down with all that it moves in one transaction. */
@ApplicationScoped
class HandOverWriting {

    private final Sql sql;
    private final HandOverLooking looking;
    private final HandOverReading reading;
    private final PairingReading pairings;
    private final SuccessorPairing successors;
    private final Event<Noted> trail;
    private final Clock clock;

    HandOverWriting(
            Sql sql,
            HandOverLooking looking,
            HandOverReading reading,
            PairingReading pairings,
            SuccessorPairing successors,
            Event<Noted> trail,
            Clock clock) {
        this.sql = sql;
        this.looking = looking;
        this.reading = reading;
        this.pairings = pairings;
        this.successors = successors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses before anybody has signed. */
    void checkNote(Caller caller, UUID pairingId, String text) {
        InputCheck check = new InputCheck();
        check.needed(text, "text", Limits.SHORT_TEXT);
        Pairing pairing = pairings.pairing(caller, pairingId)
                .filter(one -> one.officialId().equals(caller.officialId()))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "pairingId", pairingId.toString()));
        if (!pairing.live()) {
            check.refuse(RefusalCode.HAND_OVER_OVER, "pairingId");
        }
        check.settle();
    }

    @Transactional
    UUID note(Caller caller, UUID id, UUID pairingId, String text, SignatureWay how) {
        byte[] content = Fingerprint.of(caller.officialId(), pairingId, text);
        int rows = sql.change(
                """
                insert into hand_over_note (id, pairing_id, text, signed_by, signed_at, signed_how, device_id,
                    content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """,
                id,
                pairingId,
                text.strip(),
                caller.officialId(),
                now(),
                how,
                caller.deviceId(),
                content);
        if (rows == 0) {
            refuseOther("hand_over_note", id, content);
        } else {
            trail.fire(Noted.of("pairingHandOverNote", "PAIRING", pairingId, caller.officialId(), caller.deviceId()));
        }
        return id;
    }

    /** Refuses before anybody has signed; a hand-over that is done already is left to be found again. */
    void check(Caller caller, HandOverOrder order) {
        if (reading.isThere(order.id())) {
            return;
        }
        Pairing pairing = seen(caller, order.pairingId());
        HandOverCase work = looking.work(caller, pairing, order.toOfficialId(), order.absentReason() != null);
        decide(work, order, HandOverLooking.flat(looking.things(work)));
    }

    @Transactional
    UUID handOver(Caller caller, HandOverOrder order, SignatureWay how) {
        byte[] content = Fingerprint.of(caller.officialId(), order);
        sql.list("select id from pairing where id = ? for update", row -> null, order.pairingId());
        if (reading.isThere(order.id())) {
            refuseOther("hand_over", order.id(), content);
            return order.id();
        }
        Pairing pairing = seen(caller, order.pairingId());
        HandOverCase work = looking.work(caller, pairing, order.toOfficialId(), order.absentReason() != null);
        Map<HandOverPart, List<HandedThing>> things = looking.things(work);
        List<HandedThing> all = HandOverLooking.flat(things);
        decide(work, order, all);
        UUID successor = successors.take(work, order.id());
        things.forEach((part, some) -> part.move(work, some));
        write(work, order, new HandOver.Signed(caller.officialId(), now(), how), successor, all, content);
        return order.id();
    }

    private Pairing seen(Caller caller, UUID pairingId) {
        return pairings.pairing(caller, pairingId)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "pairingId", pairingId.toString()));
    }

    private void decide(HandOverCase work, HandOverOrder order, List<HandedThing> all) {
        InputCheck check = new InputCheck();
        check.text(order.absentReason(), "absentReason", Limits.SHORT_TEXT);
        check.refuseAll(looking.against(work, false));
        if (!work.absent() && reading.note(order.pairingId()).isEmpty()) {
            check.refuse(RefusalCode.HAND_OVER_UNSIGNED, "absentReason");
        }
        check.settle();
        // What he left unfinished goes along only if he is absent: the preview shows the list without it.
        HandOverCase shown = looking.work(work.caller(), work.pairing(), work.successorId(), false);
        List<HandedThing> seen = work.absent() ? HandOverLooking.flat(looking.things(shown)) : all;
        if (!HandOverLooking.seen(seen).equals(order.seen())) {
            throw Refused.because(RefusalCode.HAND_OVER_CHANGED, "seen");
        }
    }

    private void write(
            HandOverCase work,
            HandOverOrder order,
            HandOver.Signed by,
            UUID successor,
            List<HandedThing> all,
            byte[] content) {
        SignedNote note = work.absent() ? null : reading.note(order.pairingId()).orElseThrow();
        byte[] hash = HandOver.hash(order.id(), order.pairingId(), successor, note, order.absentReason(), by, all);
        sql.change(
                """
                insert into hand_over (id, pairing_id, successor_id, note_id, absent_reason, signed_by, signed_at,
                    signed_how, device_id, hash, content_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                order.id(),
                order.pairingId(),
                successor,
                note == null ? null : note.id(),
                order.absentReason(),
                by.officialId(),
                by.at(),
                by.how(),
                work.caller().deviceId(),
                hash,
                content);
        list(order.id(), all);
        trail.fire(new Noted(
                "pairingHandOver",
                "PAIRING",
                order.pairingId().toString(),
                work.caller().officialId(),
                work.caller().deviceId(),
                Map.of(
                        "from", work.leaverId().toString(),
                        "to", work.successorId().toString(),
                        "enterprise", work.enterpriseId().toString(),
                        "things", String.valueOf(all.size()),
                        "hash", HandOver.hex(hash))));
    }

    private void list(UUID handOver, List<HandedThing> all) {
        int position = 0;
        for (HandedThing thing : all) {
            sql.change(
                    "insert into hand_over_item (hand_over_id, position, kind, row_id, label) values (?, ?, ?, ?, ?)",
                    handOver,
                    position++,
                    thing.kind(),
                    thing.id(),
                    thing.label());
        }
    }

    private void refuseOther(String table, UUID id, byte[] content) {
        boolean same = sql.one("select content_hash from " + table + " where id = ?", row -> row.getBytes(1), id)
                .filter(before -> Arrays.equals(before, content))
                .isPresent();
        if (!same) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", id.toString());
        }
    }

    /** As the database keeps it, so that the hash is of what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
