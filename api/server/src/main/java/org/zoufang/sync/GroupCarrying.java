package org.zoufang.sync;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.zoufang.contract.PushOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.CommandInProgress;
import org.zoufang.shared.Forbidden;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;

/** Carries out one group: one transaction that stores what was done, its change rows and its answer, or nothing. */
@ApplicationScoped
class GroupCarrying {

    private final CommandCarrying commands;
    private final CommandResults results;
    private final QuarantineKeeping keeping;
    private final RefusedGroups told;
    private final LostRows lost;
    private final ChangeFeed feed;
    private final CommandInProgress inProgress;

    GroupCarrying(
            CommandCarrying commands,
            CommandResults results,
            QuarantineKeeping keeping,
            RefusedGroups told,
            LostRows lost,
            ChangeFeed feed,
            CommandInProgress inProgress) {
        this.commands = commands;
        this.results = results;
        this.keeping = keeping;
        this.told = told;
        this.lost = lost;
        this.feed = feed;
        this.inProgress = inProgress;
    }

    /**
     * Carries the group out, or gives the answer that was stored when it was. One that only a newer server can read is
     * kept whole.
     *
     * @throws NotNow if it may be sent again as it is
     */
    GroupAnswer carry(Caller caller, PushedGroup group) {
        UUID id = id(group);
        if (group.unread() != null) {
            // The id stays free: the next version of this server understands it, sent again or taken over.
            inOneTransaction(() -> keeping.keep(id, group, caller, RefusalCode.APP_NEWER));
            throw new NotNow(Refusal.of(RefusalCode.APP_NEWER, null));
        }
        try {
            return inOneTransaction(() -> carry(id, caller, group));
        } catch (Refused refused) {
            return inOneTransaction(() -> refuse(id, caller, group, refused.refusals()));
        } catch (Forbidden forbidden) {
            // The id stays free: a post that begins tomorrow makes it possible. Until then the office has the words.
            inOneTransaction(() -> keepAndTell(id, caller, group, RefusalCode.NOT_PERMITTED));
            throw new NotNow(Refusal.of(RefusalCode.NOT_PERMITTED, null));
        } catch (WithTheOffice waits) {
            // The id stays free here too: it is stored as soon as what it stands on is.
            inOneTransaction(() -> keepAndTell(id, caller, group, RefusalCode.DEPENDENCY_AT_OFFICE, waits.entry()));
            throw new NotNow(Refusal.of(RefusalCode.DEPENDENCY_AT_OFFICE, "dependsOn"));
        } catch (NotFound notFound) {
            Refusal unknown = Refusal.of(RefusalCode.UNKNOWN_ID, null, notFound.getMessage());
            return inOneTransaction(() -> refuse(id, caller, group, List.of(unknown)));
        }
    }

    private GroupAnswer carry(UUID id, Caller caller, PushedGroup group) {
        if (!results.claim(id, group, caller)) {
            return repeat(id, caller, group);
        }
        refuseUnlessStored(group, caller);
        return carryOut(id, caller, group);
    }

    /** In the transaction at hand, under an id that was claimed. */
    GroupAnswer carryOut(UUID id, Caller caller, PushedGroup group) {
        Done done = perform(id, caller, group);
        GroupAnswer answer = GroupAnswer.taken(group.id(), feed.write(done.rows()), done.words(), caller.locale());
        results.settle(id, answer);
        return answer;
    }

    /** What a group's commands were about, and what to tell where a second value had to be kept; null if there is none. */
    record Done(Set<FeedRow> rows, Refusal words) {}

    /** Carries the commands out, in the transaction at hand; nothing is numbered or answered yet. */
    Done perform(UUID id, Caller caller, PushedGroup group) {
        inProgress.is(id);
        Set<FeedRow> rows = new LinkedHashSet<>();
        Refusal words = null;
        for (CommandInput command : group.commands()) {
            Carried carried = commands.carry(caller, command);
            rows.addAll(carried.rows());
            words = words == null ? carried.words() : words;
        }
        return new Done(rows, words);
    }

    /** What the other sender got, if another sent the same meanwhile. */
    private GroupAnswer refuse(UUID id, Caller caller, PushedGroup group, List<Refusal> refusals) {
        Refusal refusal = refusals.get(0);
        GroupAnswer answer = GroupAnswer.refused(group.id(), refusal, caller.locale());
        if (!results.store(id, group, caller, answer)) {
            return repeat(id, caller, group);
        }
        told.tell(id, group, caller, refusal.code());
        if (refusals.stream().anyMatch(lost::isByLoss)) {
            keeping.keep(id, group, caller, refusal.code());
        }
        return answer;
    }

    /** The answer to a group whose id was taken before, by this group or by another. */
    GroupAnswer repeat(UUID id, Caller caller, PushedGroup group) {
        if (results.isOf(id, group, caller)) {
            return results.stored(id);
        }
        keepAndTell(id, caller, group, RefusalCode.SAME_ID_OTHER_CONTENT);
        return GroupAnswer.refused(group.id(), Refusal.of(RefusalCode.SAME_ID_OTHER_CONTENT, "id"), caller.locale());
    }

    private boolean keepAndTell(UUID id, Caller caller, PushedGroup group, RefusalCode code) {
        return keepAndTell(id, caller, group, code, null);
    }

    /** @param standsOn the entry that it waits for, or null */
    private boolean keepAndTell(UUID id, Caller caller, PushedGroup group, RefusalCode code, UUID standsOn) {
        boolean first = keeping.keep(id, group, caller, code, standsOn).first();
        if (first) {
            told.tell(id, group, caller, code);
        }
        return first;
    }

    /** That what a group stands on waits in the quarantine, and all else that it stands on is stored or waits there too. */
    private static final class WithTheOffice extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID entry;

        WithTheOffice(UUID entry) {
            this.entry = entry;
        }

        UUID entry() {
            return entry;
        }
    }

    private void refuseUnlessStored(PushedGroup group, Caller caller) {
        UUID waits = null;
        for (String needed : group.dependsOn()) {
            UUID first = depends(needed);
            PushOutcome outcome = results.outcome(first, caller);
            if (outcome == null || outcome == PushOutcome.REJECTED) {
                RefusalCode otherwise =
                        outcome == null ? RefusalCode.DEPENDENCY_MISSING : RefusalCode.DEPENDENCY_REJECTED;
                UUID entry = keeping.waiting(first, caller)
                        .orElseThrow(() -> new NotNow(Refusal.of(otherwise, "dependsOn")));
                waits = waits == null ? entry : waits;
            }
        }
        if (waits != null) {
            throw new WithTheOffice(waits);
        }
    }

    private static UUID id(PushedGroup group) {
        try {
            return Ids.parse(group.id(), "id");
        } catch (Refused malformed) {
            throw new NotNow(malformed.refusals().get(0));
        }
    }

    private static UUID depends(String needed) {
        try {
            return Ids.parse(needed, "dependsOn");
        } catch (Refused malformed) {
            throw new NotNow(malformed.refusals().get(0));
        }
    }

    private static <T> T inOneTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
