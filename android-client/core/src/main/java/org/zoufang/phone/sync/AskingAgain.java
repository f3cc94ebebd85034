package org.zoufang.phone.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.LostRight;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Asks at each contact what became of what was refused because its author's right was gone: the office has the words and
 * may have taken them over or set them aside, or a post has begun. It is the same push under the same id, so the answer is
 * the stored one unless something changed; nobody has to tell the phone.
 */
final class AskingAgain {

    /** Rounds that follow each other closely are one contact. */
    private static final Duration EACH = Duration.ofMinutes(5);

    private final PhoneStore store;
    private final DeviceClock clock;

    AskingAgain(PhoneStore store, DeviceClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Puts what is due in the way of the next push, which has to follow at once: until then it looks as if it waited.
     *
     * @return whether there is any
     */
    boolean ask(UUID owner) {
        return store.change(() -> {
            boolean any = false;
            Instant due = Contact.serverNow(store, clock).minus(EACH);
            for (CommandGroup group : store.outbox().in(owner, GroupState.REJECTED)) {
                Instant heard = group.answer().at();
                boolean kept = LostRight.mayBe(group.answer().code());
                if (kept && heard != null && !heard.isAfter(due)) {
                    store.outbox().put(group.in(GroupState.WAITING));
                    any = true;
                }
            }
            return any;
        });
    }
}
