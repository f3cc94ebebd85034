package org.zoufang.account.password;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.shared.ZoufangConfig;

/**
 * Slows guessing down without locking anybody out. Failures count for a name at a place: one of the person's own
 * phones, else the address. So whoever guesses elsewhere does not make the person wait, and on his own phone nobody
 * can at all. Names that do not exist are counted alike. Each attempt is counted before the password is looked at and
 * given back when it was right, so that a thousand at once are no way around.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String OWN_PHONE =
            """
            select d.id from account a join device d on d.official_id = a.official_id
             where a.name = ? and d.id = any (?) and d.revoked_at is null limit 1
            """;

    private final Sql sql;
    private final AttemptLedger ledger;
    private final Place place;
    private final AttemptPace pace;
    private final Clock clock;

    SignInThrottle(Sql sql, AttemptLedger ledger, Place place, ZoufangConfig config, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.place = place;
        this.pace = new AttemptPace(config.signIn().failuresPerAddress());
        this.clock = clock;
    }

    /** An attempt that was let through; tell how it went only if it went well. */
    public final class Attempt {
        private final String address;
        private final String name;

        private Attempt(String address, String name) {
            this.address = address;
            this.name = name;
        }

        /** The password was right: its failures here are forgotten. */
        public void succeeded() {
            if (address != null) {
                ledger.giveBack(address);
            }
            if (name != null) {
                ledger.forget(name);
            }
        }
    }

    /**
     * Before a password is looked at. Call it before anything else is asked of the database.
     *
     * @param phones the phones this may come from; only those of the person himself count
     * @throws Refused with SIGN_IN_TOO_OFTEN and the seconds to wait
     */
    public Attempt attempt(String name, Collection<UUID> phones) {
        String folded = Grams.fold(name);
        return QuarkusTransaction.requiringNew().call(() -> {
            String phone = sql.one(OWN_PHONE, row -> row.getString("id"), folded, ids(phones))
                    .orElse(null);
            String address = phone == null ? "address " + place.address() : null;
            String key = "name " + folded + " at " + (phone == null ? address : "phone " + phone);
            if (address != null) {
                countAddress(address);
            }
            countName(key);
            return new Attempt(address, key);
        });
    }

    /**
     * Before the ticket or token of somebody who is not signed in is looked at.
     *
     * @throws Refused with SIGN_IN_TOO_OFTEN and the seconds to wait
     */
    public Attempt attempt() {
        return QuarkusTransaction.requiringNew().call(() -> {
            String address = "address " + place.address();
            countAddress(address);
            return new Attempt(address, null);
        });
    }

    private void countAddress(String key) {
        Instant now = clock.instant();
        AttemptPace.Failures failures = ledger.held(key, now);
        refuseFor(pace.waitForAddress(failures, now));
        ledger.count(key, pace.faded(failures, now) + 1, now);
    }

    private void countName(String key) {
        Instant now = clock.instant();
        AttemptPace.Failures failures = ledger.held(key, now);
        refuseFor(pace.waitForName(failures, now));
        ledger.count(key, failures.count() + 1, now);
    }

    private static void refuseFor(Duration wait) {
        if (!wait.isZero()) {
            throw Refused.because(RefusalCode.SIGN_IN_TOO_OFTEN, "password", wait.toSeconds() + 1);
        }
    }

    /** An empty list has no type that the database knows. */
    private static Collection<UUID> ids(Collection<UUID> phones) {
        return phones.isEmpty() ? List.of(new UUID(0, 0)) : phones;
    }

    @Scheduled(every = "6h", delayed = "7m")
    @Transactional
    void forgetOld() {
        ledger.forgetBefore(clock.instant().minus(KEPT));
    }
}
