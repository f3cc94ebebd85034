package org.zoufang.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.CommandRefused;
import org.zoufang.shared.Noted;

/**
 * Puts officials' refused commands on the trail: who, what, which thing, by which rule, and no text. So many a minute of
 * each person are written, so that nobody fills the trail; the last of them says that it is the last. Each server counts
 * for itself. What is refused to strangers, and at the counter, is noted where it is refused.
 */
@ApplicationScoped
class RefusalNoting {

    static final String ACTION = "commandRefused";
    static final int A_MINUTE = 30;

    private static final Logger LOG = Logger.getLogger(RefusalNoting.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;
    private static final int CODES = 5;

    /** These tell by themselves what they refuse; a complaint's line would show who complained. */
    private static final Set<String> ELSEWHERE = Set.of(
            "signIn",
            "tokenRefresh",
            "passwordChange",
            "complaintRaise",
            "POST /password",
            "POST /sign-in",
            "POST /complaint",
            "POST /complaint/status");

    private static final class Minute {
        private final Instant began;
        private int noted;

        private Minute(Instant began) {
            this.began = began;
        }
    }

    private final CurrentCaller current;
    private final Event<Noted> noted;
    private final Clock clock;
    private final Map<UUID, Minute> minutes = new LinkedHashMap<>();

    RefusalNoting(CurrentCaller current, Event<Noted> noted, Clock clock) {
        this.current = current;
        this.noted = noted;
        this.clock = clock;
    }

    void note(@Observes CommandRefused refused) {
        if (ELSEWHERE.contains(refused.command())) {
            return;
        }
        if (QuarkusTransaction.isActive()) {
            write(refused);
            return;
        }
        try {
            write(refused);
        } catch (RuntimeException e) {
            // refused it is and stays; the answer is not worse for it
            LOG.errorf(e, "a refusal could not be noted command=%s", refused.command());
        }
    }

    private void write(CommandRefused refused) {
        CommandRefused whose = refused.officialId() == null ? signedIn(refused) : refused;
        if (whose == null) {
            return;
        }
        int count = count(whose.officialId());
        if (count > A_MINUTE) {
            return;
        }
        Map<String, String> detail = new HashMap<>();
        detail.put("command", whose.command());
        detail.put(
                "code",
                String.join(" ", whose.codes().stream().distinct().limit(CODES).toList()));
        if (count == A_MINUTE) {
            detail.put("more", "not noted for a minute");
        }
        noted.fire(new Noted(ACTION, whose.subject(), whose.subjectId(), whose.officialId(), whose.deviceId(), detail));
    }

    private CommandRefused signedIn(CommandRefused refused) {
        try {
            Caller caller = current.caller();
            return refused.by(caller.officialId(), caller.deviceId());
        } catch (UnauthorizedException stranger) {
            return null;
        }
    }

    private synchronized int count(UUID official) {
        Instant now = clock.instant();
        Minute minute = minutes.get(official);
        if (minute == null || !now.isBefore(minute.began.plus(MINUTE))) {
            minutes.remove(official);
            minute = new Minute(now);
            minutes.put(official, minute);
            if (minutes.size() > REMEMBERED) {
                minutes.remove(minutes.keySet().iterator().next());
            }
        }
        return ++minute.noted;
    }
}
