package org.zoufang.visit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who takes part in the visits that the transaction at hand works on. It holds these visits, so that nobody else changes
 * their teams meanwhile.
 */
@TransactionScoped
class TeamsInHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, List<Participant>> teams = new HashMap<>();

    List<Participant> of(UUID visitId, Function<UUID, List<Participant>> read) {
        return teams.computeIfAbsent(visitId, read);
    }

    /** The whole team of a visit that was just made. */
    void begin(UUID visitId, List<Participant> all) {
        teams.put(visitId, all);
    }

    /** Somebody joined. */
    void changed(UUID visitId) {
        teams.remove(visitId);
    }
}
