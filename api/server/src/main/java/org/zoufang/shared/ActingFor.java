package org.zoufang.shared;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.UUID;

/** For whom the transaction at hand is done, when a secretary acts for a leader: both stand on the trail. */
@TransactionScoped
public class ActingFor implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID principalId;

    /** The leader, or null where the caller acts for himself. */
    public UUID principalId() {
        return principalId;
    }

    public void is(UUID principal) {
        principalId = principal;
    }
}
