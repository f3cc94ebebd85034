package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcWay;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;

/** How people sign in at a server: asked before anybody has. */
public final class SignInWays {

    private final Graphql graphql;

    public SignInWays(Graphql graphql) {
        this.graphql = graphql;
    }

    /**
     * The way to the provider of identities; empty where people have accounts on the server itself, as on every server
     * that does not know the question.
     *
     * @throws IOException if the server could not be asked
     */
    public Optional<OidcWay> at(String server) throws IOException {
        JsonObject info;
        try {
            info = graphql.at(server).ask(Operation.SIGN_IN_WAY, new JsonObject(), null);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() == ServerTrouble.Kind.REFUSED) {
                return Optional.empty();
            }
            throw trouble;
        }
        boolean oidc = Json.constant(info, "signInMode", SignInMode.class) == SignInMode.OIDC;
        String issuer = Json.text(info, "oidcIssuer");
        String client = Json.text(info, "oidcClientId");
        return oidc && issuer != null && client != null
                ? Optional.of(new OidcWay(issuer, client, Json.texts(info, "oidcScopes")))
                : Optional.empty();
    }
}
