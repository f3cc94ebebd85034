package org.zoufang.sync;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;

/**
 * Brings groups in that their author's phone could not send: first by the ordinary push, as if he had sent them; what
 * then is not stored in its place is kept for a person, because no phone will send it again.
 */
@ApplicationScoped
public class Bringing {

    private final Pushing pushing;
    private final CommandResults results;
    private final QuarantineKeeping keeping;

    Bringing(Pushing pushing, CommandResults results, QuarantineKeeping keeping) {
        this.pushing = pushing;
        this.results = results;
        this.keeping = keeping;
    }

    /**
     * What became of a group.
     *
     * @param code why it was not stored, or null
     * @param quarantineId where it waits for a person, or null
     */
    public record Brought(ParcelOutcome outcome, RefusalCode code, UUID quarantineId) {

        /** Whether it only waits for another group to be stored. */
        public boolean waitsForAnother() {
            return code == RefusalCode.DEPENDENCY_MISSING
                    || code == RefusalCode.DEPENDENCY_REJECTED
                    || code == RefusalCode.DEPENDENCY_AT_OFFICE;
        }
    }

    /** Brings a group in; twice is once. */
    public Brought bring(Caller author, PushedGroup group) {
        if (isStored(author, group)) {
            return new Brought(ParcelOutcome.KNOWN, null, null);
        }
        GroupAnswer answer = pushing.one(author, group);
        return CommandResults.isStored(answer)
                ? new Brought(ParcelOutcome.STORED, null, null)
                : keep(author, group, answer.code());
    }

    /** Keeps a group for a person without trying; unless it is stored already. */
    public Brought keepAside(Caller author, PushedGroup group, RefusalCode why) {
        return isStored(author, group) ? new Brought(ParcelOutcome.KNOWN, null, null) : keep(author, group, why);
    }

    private boolean isStored(Caller author, PushedGroup group) {
        UUID id = id(group);
        return results.isOf(id, group, author) && CommandResults.isStored(results.stored(id));
    }

    private Brought keep(Caller author, PushedGroup group, RefusalCode why) {
        UUID entry = QuarkusTransaction.requiringNew()
                .call(() -> keeping.keep(id(group), group, author, why).id());
        return new Brought(ParcelOutcome.QUARANTINED, why, entry);
    }

    /** A group whose id is none is known by its content. */
    private static UUID id(PushedGroup group) {
        try {
            return UUID.fromString(group.id());
        } catch (IllegalArgumentException malformed) {
            return UUID.nameUUIDFromBytes(group.hash());
        }
    }
}
