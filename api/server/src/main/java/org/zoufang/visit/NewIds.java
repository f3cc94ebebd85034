package org.zoufang.visit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Ids that the transaction at hand holds for itself and has looked for: no row has them yet. */
@TransactionScoped
public class NewIds implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<UUID> ids = new HashSet<>();

    /** The transaction at hand holds these and has looked. */
    public void are(Collection<UUID> looked) {
        ids.addAll(looked);
    }

    /** Whether a row of this id may be made without another look; asked again, it may not. */
    boolean take(UUID id) {
        return ids.remove(id);
    }
}
