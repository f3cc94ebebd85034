package org.zoufang.shared;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * That the transaction at hand takes over what somebody wrote earlier and could not hand in: by whose hand, and as of
 * when his standing counts. Set by nobody else; the trail names the hand beside the author.
 */
@TransactionScoped
public class OfficeHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID officialId;
    private Instant asOf;

    /** Who takes over; null where everybody acts for himself. */
    public UUID officialId() {
        return officialId;
    }

    /** The moment whose rights count; null: those of now. */
    public Instant asOf() {
        return asOf;
    }

    public void is(UUID official, Instant moment) {
        officialId = official;
        asOf = moment;
    }
}
