package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** Opens and ends sessions at pages. */
@ApplicationScoped
public class PageSessionOpening {

    private static final int ID_BYTES = 32;
    private static final int LONGEST_AGENT = 120;

    private final SecureRandom random = new SecureRandom();
    private final SigningIn signingIn;
    private final PasswordChanging changing;
    private final PageSessions sessions;
    private final Event<Noted> noted;
    private final ZoufangConfig config;
    private final Clock clock;

    PageSessionOpening(
            SigningIn signingIn,
            PasswordChanging changing,
            PageSessions sessions,
            Event<Noted> noted,
            ZoufangConfig config,
            Clock clock) {
        this.changing = changing;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.noted = noted;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A session for who knows the password.
     *
     * @return the id for the browser's cookie
     * @throws Refused with SIGN_IN_FAILED or SIGN_IN_TOO_OFTEN
     */
    @Transactional(dontRollbackOn = Refused.class)
    public String open(String name, String password, String userAgent) {
        return open(signingIn.authenticated(name, password).officialId, userAgent);
    }

    /**
     * A session for who has chosen a new password; every other one ends.
     *
     * @return the id for the browser's cookie
     * @throws Refused as {@link PasswordChanging#change}
     */
    @Transactional(dontRollbackOn = Refused.class)
    public String openWithNewPassword(String name, String former, String chosen, String userAgent) {
        return open(changing.changed(name, former, chosen, null).officialId, userAgent);
    }

    /** A session for an official whom somebody else has vouched for. */
    @Transactional
    public String open(UUID officialId, String userAgent) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        String agent = userAgent == null ? null : userAgent.substring(0, Math.min(userAgent.length(), LONGEST_AGENT));
        sessions.add(
                SessionIssuing.hash(id), officialId, now, now.plus(config.page().longest()), agent);
        note("pageSignIn", officialId);
        return id;
    }

    /** Ends one session; an unknown id is as good as ended. */
    @Transactional
    public void end(String id, UUID officialId) {
        sessions.end(SessionIssuing.hash(id), clock.instant());
        note("pageSignOut", officialId);
    }

    void end(@Observes SessionsEnded account) {
        endAllOf(account.officialId());
    }

    /** Ends all sessions of an official: his password was changed, his account closed. */
    @Transactional
    public void endAllOf(UUID officialId) {
        sessions.endAllOf(officialId, clock.instant());
    }

    private void note(String action, UUID officialId) {
        noted.fire(new Noted(action, "PAGE_SESSION", officialId.toString(), officialId, null, Map.of()));
    }
}
