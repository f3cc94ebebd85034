package org.zoufang.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;

/** Who takes part in a visit, in which role and capacity. Removed, it stays as a tombstone. */
@Entity
@Table(name = "visit_participant")
@IdClass(Participant.Key.class)
class Participant {

    @Id
    UUID visitId;

    @Id
    UUID officialId;

    @Enumerated(EnumType.STRING)
    ParticipantRole role;

    @Enumerated(EnumType.STRING)
    Role capacity;

    Instant notesClosedAt;
    UUID waivedBy;
    String waivedReason;
    Instant occurredAt;

    /** The unit for which he came; it sees the visit. */
    UUID organisationId;

    Instant removedAt;

    /** When he handed the enterprise over, and with it what he recorded there. */
    Instant handedOverAt;

    protected Participant() {}

    static Participant of(Visit visit, Member member, UUID unit) {
        Participant participant = new Participant();
        participant.visitId = visit.id;
        participant.officialId = member.officialId();
        participant.occurredAt = visit.occurredAt;
        participant.join(member, unit);
        return participant;
    }

    /** Takes part, again if he was removed. */
    void join(Member member, UUID unit) {
        organisationId = unit;
        role = member.role();
        capacity = member.capacity();
        removedAt = null;
        handedOverAt = null;
    }

    void leave(Instant now) {
        removedAt = now;
    }

    void closeNotes(Instant now) {
        notesClosedAt = now;
        waivedBy = null;
        waivedReason = null;
    }

    void waive(UUID by, String reason) {
        waivedBy = by;
        waivedReason = reason;
    }

    void dated(Instant occurred) {
        occurredAt = occurred;
    }

    boolean takesPart() {
        return removedAt == null;
    }

    /** Whether he takes part, or did at that moment; null: takes part. */
    boolean tookPart(Instant moment) {
        return isBefore(moment, removedAt) && isBefore(moment, handedOverAt);
    }

    private static boolean isBefore(Instant moment, Instant end) {
        return end == null || moment != null && end.isAfter(moment);
    }

    /** Whether the visit still waits for his notes. */
    boolean isMissing() {
        return takesPart() && notesClosedAt == null && waivedReason == null;
    }

    boolean isAs(Member member) {
        return takesPart() && role == member.role() && capacity == member.capacity();
    }

    /** One official on one visit. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        UUID visitId;
        UUID officialId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && visitId.equals(key.visitId) && officialId.equals(key.officialId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(visitId, officialId);
        }
    }
}
