package org.zoufang.account.oidc;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Takes the provider's word that somebody's session has ended (OpenID Connect Back-Channel Logout 1.0). */
@ApplicationScoped
public class OidcLogoutReceiving {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /** Longer than any token of a provider lives. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String STORE =
            """
            insert into oidc_logout (kind, name, ended_at) values (?, ?, ?)
            on conflict (kind, name) do update set ended_at = greatest(oidc_logout.ended_at, excluded.ended_at)
            """;

    private final TenantConfigBean tenants;
    private final Sql sql;
    private final Event<Noted> noted;
    private final Clock clock;

    OidcLogoutReceiving(TenantConfigBean tenants, Sql sql, Event<Noted> noted, Clock clock) {
        this.tenants = tenants;
        this.sql = sql;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Ends one session, or all that the subject has now if the provider names none.
     *
     * @throws IllegalArgumentException if the token is not the provider's, not for us, expired, or no logout token
     */
    @Transactional
    public void receive(String logoutToken) {
        verify(logoutToken);
        JsonObject claims = OidcCommonUtils.decodeJwtContent(logoutToken);
        String session = claims.getString("sid");
        String name = session == null ? claims.getString("sub") : session;
        JsonObject events = claims.getJsonObject("events");
        if (events == null || !events.containsKey(EVENT) || claims.containsKey("nonce") || name == null) {
            throw new IllegalArgumentException("no logout token");
        }
        String kind = session == null ? "SUBJECT" : "SESSION";
        sql.change(STORE, kind, name, Instant.ofEpochSecond(claims.getLong("iat")));
        noted.fire(new Noted("oidcLogout", kind, name, null, null, Map.of()));
    }

    private void verify(String token) {
        OidcProvider provider = tenants.getStaticTenant(OidcTenants.PAGES)
                .initialize()
                .await()
                .atMost(PATIENCE)
                .provider();
        try {
            provider.verifyLogoutJwtToken(token);
        } catch (InvalidJwtException e) {
            verifyWithFreshKeys(provider, token);
        }
    }

    /** The provider may have changed its key since. */
    private static void verifyWithFreshKeys(OidcProvider provider, String token) {
        provider.refreshJwksAndVerifyJwtToken(token, true, false, null)
                .onFailure(InvalidJwtException.class)
                .transform(e -> new IllegalArgumentException("the token is not valid", e))
                .await()
                .atMost(PATIENCE);
    }

    @Scheduled(every = "24h", delayed = "6m")
    void forgetOld() {
        sql.change("delete from oidc_logout where ended_at < ?", clock.instant().minus(KEPT));
    }
}
