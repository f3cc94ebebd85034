package org.zoufang.account.graphql;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.ZoufangConfig;

@Description("What a phone must know about the server")
public record ServerInfo(
        @Description("Grows by one with each change a phone can notice") int schemaVersion,
        @Description("Apps with a smaller version number must be updated") int minimumAppVersion,
        @Description("Whether administrative inspections may be recorded here") boolean adminInspectionEnabled,
        @NonNull @Description("The server's clock") Instant time,
        @NonNull @Description("Where people sign in") SignInMode signInMode,
        @Description("Under OIDC: the provider's address, under which its discovery document stands") String oidcIssuer,
        @Description("Under OIDC: the phone's name at the provider, a public client (authorization code with PKCE)")
                String oidcClientId,
        @Description("Under OIDC: what the phone asks for there; empty otherwise") @NonNull
                List<@NonNull String> oidcScopes) {

    static final int MINIMUM_APP_VERSION = 1;

    static ServerInfo of(ZoufangConfig config, Instant time) {
        SignInMode mode = config.signIn().mode();
        boolean oidc = mode == SignInMode.OIDC;
        return new ServerInfo(
                SchemaVersion.NOW,
                MINIMUM_APP_VERSION,
                config.visit().adminInspectionEnabled(),
                time,
                mode,
                oidc ? config.oidc().authServerUrl().map(URI::toString).orElse(null) : null,
                oidc ? config.oidc().phoneClientId().orElse(null) : null,
                oidc ? config.oidc().phoneScopes() : List.of());
    }
}
