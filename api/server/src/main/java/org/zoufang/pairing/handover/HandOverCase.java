package org.zoufang.pairing.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.PairingType;
import org.zoufang.official.Caller;
import org.zoufang.pairing.Pairing;

/**
 * Which enterprise goes from whom to whom.
 *
 * @param pairing the pairing that ends
 * @param successorId who takes over
 * @param caller who carries it out
 * @param at when
 * @param wholly whether the one who leaves is paired with the enterprise in no other way
 * @param absent whether he has not signed himself, so that what he left unfinished goes as it stands
 */
public record HandOverCase(
        Pairing pairing, UUID successorId, Caller caller, Instant at, boolean wholly, boolean absent) {

    /** The one who leaves. */
    public UUID leaverId() {
        return pairing.officialId();
    }

    public UUID enterpriseId() {
        return pairing.enterpriseId();
    }

    /**
     * Whether what he himself recorded at the enterprise goes along. A leader's and a deputy's own visits stay theirs; who
     * is there for the enterprise alone sees it by his pairing alone.
     */
    public boolean takesVisits() {
        return wholly && pairing.type() != PairingType.LEADER_CONTACT && pairing.type() != PairingType.DEPUTY_PAIR;
    }

    /** Up to which day he has been there himself; what others wrote after it he cannot have taken there. */
    public LocalDate lastThere() {
        LocalDate last = pairing.lastContactOn();
        return last == null || last.isBefore(pairing.from()) ? pairing.from().minusDays(1) : last;
    }
}
