package org.zoufang.phone.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.DeviceRefused;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.SignInNeeded;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * One round of data with the server: what waits goes up, what was missed comes down. Killed at any moment it loses
 * nothing; the next round goes on. Photos' bytes go by {@link PhotoRound}; neither waits for the other.
 */
public final class SyncRound {

    private static final Duration KEEP_APPLIED = Duration.ofDays(30);

    private final PhoneStore store;
    private final Account account;
    private final DeviceClock clock;
    private final BackOff backOff;
    private final AskingAgain askingAgain;
    private final Pushing pushing;
    private final Pulling pulling;
    private final PowersPulling powers;
    private final RulebookPulling rulebook;
    private final Freeing freeing;

    /** For whom the last round came to its end; after one that did not, or was another's, all is looked at anew. */
    private UUID settledFor;

    public SyncRound(
            PhoneStore store, Account account, Session session, DeviceClock clock, PhoneIds ids, Random random) {
        this.store = store;
        this.account = account;
        this.clock = clock;
        this.backOff = new BackOff(random);
        Answering answering = new Answering(store, clock, ids, backOff);
        this.askingAgain = new AskingAgain(store, clock);
        this.pushing = new Pushing(store, session, new Packing(store, clock), answering);
        this.pulling = new Pulling(store, session, clock);
        this.powers = new PowersPulling(store, account, session, clock);
        this.rulebook = new RulebookPulling(store, session, clock);
        this.freeing = new Freeing(store);
    }

    /** A round that nobody waits for: does nothing before its time. */
    public RoundReport runIfDue() {
        String notBefore = store.settings().get(Setting.NOT_BEFORE);
        Instant due = notBefore == null ? null : Instant.parse(notBefore);
        return BackOff.isWaiting(due, clock.now())
                ? new RoundReport(RoundReport.End.NOT_YET, 0, 0, 0, failures(), due)
                : run();
    }

    /** A round now, because a person asked or opened the app. */
    public synchronized RoundReport run() {
        if (account.signInNeeded() || !account.who().isPresent()) {
            return report(RoundReport.End.SIGN_IN_NEEDED, new Tally(), 0, null);
        }
        UUID me = account.who().get().officialId();
        Tally tally = new Tally();
        try {
            boolean known = me.equals(settledFor);
            settledFor = null;
            pushing.push(me, tally);
            Pulling.Pulled pulled = pulling.pull(me, known ? tally.applied() : null);
            int changes = pulled.changes();
            // Asked only now that the server is there: what was refused must not look as if it waited for a network.
            boolean asking = askingAgain.ask(me);
            if (pulled.again() || asking) {
                pushing.push(me, tally);
                changes += pulling.pull(me, null).changes();
            }
            powers.pull(account.who().get());
            rulebook.pull();
            RoundReport report = done(tally, changes);
            // After a contact that brought and settled nothing there is nothing more to free than before it.
            if (!known || changes > 0 || tally.isAnythingSettled()) {
                freeing.free(me);
            }
            settledFor = me;
            return report;
        } catch (DeviceRefused refused) {
            return report(RoundReport.End.of(refused, account), tally, 0, null);
        } catch (SignInNeeded e) {
            return report(RoundReport.End.SIGN_IN_NEEDED, tally, 0, null);
        } catch (ServerTrouble trouble) {
            boolean busy = trouble.kind() == ServerTrouble.Kind.BUSY;
            RoundReport.End end = busy ? RoundReport.End.BUSY : RoundReport.End.FAILED;
            return report(end, tally, 0, later(trouble.retryAfter()));
        } catch (IOException e) {
            return report(RoundReport.End.UNREACHABLE, tally, 0, later(null));
        }
    }

    private RoundReport done(Tally tally, int pulled) {
        Instant now = clock.now();
        store.change(() -> {
            store.settings().put(Setting.FAILURES, null);
            store.settings().put(Setting.NOT_BEFORE, null);
            store.settings().put(Setting.LAST_CONTACT, now.toString());
            tally.forgotten(store.outbox()
                    .forgetAppliedBefore(Contact.serverNow(store, clock).minus(KEEP_APPLIED)));
        });
        return report(RoundReport.End.DONE, tally, pulled, null);
    }

    private Instant later(Duration asked) {
        return store.change(() -> {
            int failures = failures() + 1;
            Instant next = clock.now().plus(backOff.after(failures, asked));
            store.settings().put(Setting.FAILURES, Integer.toString(failures));
            store.settings().put(Setting.NOT_BEFORE, next.toString());
            return next;
        });
    }

    private int failures() {
        String failures = store.settings().get(Setting.FAILURES);
        return failures == null ? 0 : Integer.parseInt(failures);
    }

    private RoundReport report(RoundReport.End end, Tally tally, int pulled, Instant next) {
        return new RoundReport(end, tally.countApplied(), tally.countNeedPerson(), pulled, failures(), next);
    }
}
