package org.zoufang.account.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zoufang.account.oidc.OidcPaths;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.ZoufangConfig;

/** By which ways people sign in at pages here. */
@ApplicationScoped
class SignInWays {

    private final ZoufangConfig config;

    SignInWays(ZoufangConfig config) {
        this.config = config;
    }

    boolean onlyProvider() {
        return config.signIn().mode() == SignInMode.OIDC && !config.oidc().passwords();
    }

    /** The way by the provider to a path here, or null where there is none. */
    String provider(String next) {
        if (config.signIn().mode() != SignInMode.OIDC) {
            return null;
        }
        return next == null
                ? OidcPaths.ENTRY
                : OidcPaths.ENTRY + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
