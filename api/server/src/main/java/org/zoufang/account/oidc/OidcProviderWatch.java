package org.zoufang.account.oidc;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.ZoufangConfig;

/**
 * Asks the provider for its keys every minute, so that a key it has withdrawn is not recognised any longer, and knows
 * whether it answers. Readiness tells, but stays up: who has signed in goes on working while the provider is away.
 */
@Readiness
@ApplicationScoped
class OidcProviderWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(OidcProviderWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ZoufangConfig config;
    private final TenantConfigBean tenants;
    private volatile Boolean reachable;

    OidcProviderWatch(ZoufangConfig config, TenantConfigBean tenants) {
        this.config = config;
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("identity provider").up();
        if (config.signIn().mode() == SignInMode.OIDC) {
            answer.withData("reachable", Boolean.TRUE.equals(reachable));
        }
        return answer.build();
    }

    @Scheduled(every = "1m")
    void look() {
        if (config.signIn().mode() == SignInMode.OIDC) {
            boolean tokens = answers(tenants.getDefaultTenant());
            boolean pages = answers(tenants.getStaticTenant(OidcTenants.PAGES));
            note(tokens && pages);
        }
    }

    private void note(boolean answers) {
        if (!Boolean.valueOf(answers).equals(reachable)) {
            String address = config.oidc().authServerUrl().orElseThrow().toString();
            if (answers) {
                LOG.infof("identityProvider=%s reachable=true", address);
            } else {
                LOG.warnf("identityProvider=%s reachable=false; nobody can sign in there until it is", address);
            }
        }
        reachable = answers;
    }

    private static boolean answers(TenantConfigContext tenant) {
        try {
            TenantConfigContext ready = tenant.initialize().await().atMost(PATIENCE);
            return freshKeys(ready.provider()).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.debug("the identity provider does not answer", e);
            return false;
        }
    }

    /** There is no other way to have the keys fetched than to show a token; one that is none is refused afterwards. */
    private static Uni<Boolean> freshKeys(OidcProvider provider) {
        return provider.refreshJwksAndVerifyJwtToken("", false, false, null)
                .map(verified -> true)
                .onFailure(InvalidJwtException.class)
                .recoverWithItem(true);
    }
}
