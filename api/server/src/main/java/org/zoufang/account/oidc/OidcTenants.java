package org.zoufang.account.oidc;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.ZoufangConfig;

/**
 * The provider as Quarkus knows it, twice: its access tokens, which phones and programs send, and its sign-in for the
 * pages. Made at the start from {@code zoufang.oidc.*}, so that one build serves both modes.
 */
@ApplicationScoped
class OidcTenants implements TenantResolver {

    static final String PAGES = "pages";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** A token with a key that is not known asks for the keys anew, but forged ones cannot do so all the time. */
    private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(5);
    /** A session that nobody uses ends; the provider may end it earlier. */
    private static final Duration IDLE = Duration.ofHours(8);

    private final ZoufangConfig config;
    private final OidcCookieKeys cookies;

    OidcTenants(ZoufangConfig config, OidcCookieKeys cookies) {
        this.config = config;
        this.cookies = cookies;
    }

    void create(@Observes Oidc oidc) {
        if (config.signIn().mode() == SignInMode.OIDC) {
            OidcSettings.prepare(config);
            oidc.create(forTokens());
            oidc.create(forPages());
        }
    }

    @Override
    public String resolve(RoutingContext request) {
        boolean token = request.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
        return token ? OidcUtils.DEFAULT_TENANT_ID : PAGES;
    }

    private OidcTenantConfig forTokens() {
        return provider(
                        OidcUtils.DEFAULT_TENANT_ID,
                        ApplicationType.SERVICE,
                        List.of(config.oidc().audience().orElseThrow()))
                .build();
    }

    private OidcTenantConfig forPages() {
        // The provider may name either client when it says that a session has ended.
        List<String> clients = Stream.concat(config.oidc().clientId().stream(), config.oidc().phoneClientId().stream())
                .toList();
        return provider(PAGES, ApplicationType.WEB_APP, clients)
                .credentials(config.oidc().clientSecret().orElseThrow())
                .authentication()
                .redirectPath(OidcPaths.CALLBACK)
                .restorePathAfterRedirect()
                .scopes("profile")
                .pkceRequired()
                .nonceRequired()
                .failOnMissingStateParam()
                .stateSecret(cookies.state())
                .cookieForceSecure()
                .sessionAgeExtension(IDLE)
                .end()
                .token()
                .refreshExpired()
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_REFRESH_TOKENS)
                .splitTokens()
                .encryptionSecret(cookies.session())
                .end()
                .logout()
                .path(OidcPaths.LOGOUT)
                .postLogoutPath(OidcPaths.AFTER_LOGOUT)
                .end()
                .build();
    }

    private OidcTenantConfigBuilder provider(String id, ApplicationType type, List<String> audience) {
        OidcTenantConfigBuilder builder = OidcTenantConfig.authServerUrl(
                        config.oidc().authServerUrl().orElseThrow().toString())
                .tenantId(id)
                .applicationType(type)
                .clientId(config.oidc().clientId().orElseThrow())
                .connectionTimeout(CONNECT)
                .token()
                .audience(audience)
                .lifespanGrace((int) config.oidc().leeway().toSeconds())
                .forcedJwkRefreshInterval(KEYS_AT_MOST_EVERY)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end();
        return config.oidc().trustedCertificates().isPresent()
                ? builder.tlsConfigurationName(OidcSettings.TRUST)
                : builder;
    }
}
