package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.zoufang.shared.ZoufangConfig;

/** Recognises who is signed in at a page: his session has not ended, nor rested too long, and he may still act. */
@ApplicationScoped
class PageSessionProvider implements IdentityProvider<PageSessionRequest> {

    /** Being seen is written down at most this often. */
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

    private final PageSessions sessions;
    private final SignedInReading signedIn;
    private final ZoufangConfig config;
    private final Clock clock;

    PageSessionProvider(PageSessions sessions, SignedInReading signedIn, ZoufangConfig config, Clock clock) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Class<PageSessionRequest> getRequestType() {
        return PageSessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PageSessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(SessionIssuing.hash(request.id())));
    }

    private SecurityIdentity identity(String hash) {
        Instant now = clock.instant();
        PageSessions.Open open = sessions.open(
                        hash, now, now.minus(config.page().idle()))
                .orElseThrow(() -> new AuthenticationFailedException("session ended"));
        if (open.lastSeenAt().plus(BETWEEN_WRITES).isBefore(now)) {
            sessions.seen(hash, now);
        }
        return signedIn.by(new AccessTokens.Bearer(open.officialId(), null, now))
                .map(AccessTokenProvider::identityOf)
                .orElseThrow(() -> new AuthenticationFailedException("account closed"));
    }
}
