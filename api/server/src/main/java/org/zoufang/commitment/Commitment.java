package org.zoufang.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.WorkingDays;

/** How a promise to an enterprise stands. It changes itself; whether it may is decided before. */
@Entity
@Table(name = "commitment")
class Commitment {

    @Id
    UUID id;

    String number;
    UUID enterpriseId;
    UUID visitId;
    UUID noteId;
    String text;
    String agreedText;
    UUID ownerId;
    UUID unitId;
    UUID promisedBy;
    UUID followerId;
    String contactName;
    UUID recordedBy;
    UUID principalId;
    UUID deviceId;
    Instant madeAt;
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    CommitmentState state;

    Instant stateSince;
    LocalDate firstDueOn;
    LocalDate dueOn;
    boolean dueProvisional;
    int renegotiations;
    LocalDate fulfilledOn;
    byte[] contentHash;
    int version;

    protected Commitment() {}

    /** As it was written down; it has no number yet. */
    static Commitment made(NewCommitment asked, Instant now, byte[] contentHash) {
        Commitment made = new Commitment();
        made.id = asked.id();
        made.enterpriseId = asked.enterpriseId();
        made.visitId = asked.visitId();
        made.noteId = asked.noteId();
        made.text = asked.text();
        made.ownerId = asked.ownerId();
        made.unitId = asked.unitId();
        made.contactName = asked.contactName();
        made.recordedBy = asked.recordedBy();
        made.principalId = asked.principalId();
        made.deviceId = asked.deviceId();
        made.madeAt = asked.madeAt();
        made.recordedAt = now;
        made.state = CommitmentState.MADE;
        made.stateSince = now;
        made.firstDueOn = asked.due().day();
        made.dueOn = asked.due().day();
        made.dueProvisional = asked.due().provisional();
        made.contentHash = contentHash;
        made.version = 1;
        return made;
    }

    /** It goes along with its enterprise: what the one who leaves owes or follows is his successor's. */
    void handedOver(UUID leaver, UUID successor) {
        if (leaver.equals(ownerId)) {
            promisedBy = promisedBy == null ? leaver : promisedBy;
            ownerId = successor;
        }
        if (isFollowedBy(leaver)) {
            followerId = successor;
        }
        version++;
    }

    private boolean isFollowedBy(UUID official) {
        return followerId == null
                ? official.equals(recordedBy) || official.equals(principalId)
                : official.equals(followerId);
    }

    /** Follows the arrow of a command. */
    void follow(String command, Instant now) {
        CommitmentState next = CommitmentLifecycle.after(state, command).orElseThrow();
        if (next != state) {
            stateSince = now;
        }
        state = next;
        version++;
    }

    void agreedAnew(LocalDate due, boolean provisional, String words) {
        dueOn = due;
        dueProvisional = provisional;
        agreedText = words == null ? agreedText : words;
        renegotiations++;
    }

    /** By a calendar that knows more; what was promised is the same. */
    void recounted(WorkingDays.Due due) {
        firstDueOn = firstDueOn.equals(dueOn) ? due.day() : firstDueOn;
        dueOn = due.day();
        dueProvisional = due.provisional();
        version++;
    }

    void fulfilled(LocalDate on) {
        fulfilledOn = on;
    }

    /** The enterprise says that it is not. */
    void contested() {
        fulfilledOn = null;
    }
}
