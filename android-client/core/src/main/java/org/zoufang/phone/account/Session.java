package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcProvider;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;

/** Asks the server as the signed-in official, and renews the access token when it ends, where it came from. */
public final class Session {

    private final Account account;
    private final Graphql graphql;
    private final OidcProvider provider;

    public Session(Account account, Graphql graphql) {
        this.account = account;
        this.graphql = graphql;
        this.provider = new OidcProvider(graphql.transport());
    }

    /**
     * The value of the operation's field.
     *
     * @throws SignInNeeded if only a person can go on
     * @throws DeviceRefused if the phone is not let in
     */
    public JsonObject ask(Operation operation, JsonObject variables) throws IOException {
        return ask(operation, variables, () -> {});
    }

    /** As above; tells {@code gone} when the network has taken the question. */
    public JsonObject ask(Operation operation, JsonObject variables, Runnable gone) throws IOException {
        String token = token();
        try {
            return graphql.ask(operation, variables, token, gone);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.UNAUTHENTICATED) {
                throw trouble;
            }
            return graphql.ask(operation, variables, renew(token));
        }
    }

    /** As {@link Graphql#namesRowsByGroups()}. */
    public boolean namesRowsByGroups() {
        return graphql.namesRowsByGroups();
    }

    /** In which the server words refusals for this phone. */
    public String language() {
        return graphql.language();
    }

    /** An access token that lasts at least a minute. */
    public synchronized String token() throws IOException {
        if (account.signInNeeded()) {
            throw new SignInNeeded();
        }
        return account.accessEnds() ? renew(account.accessToken()) : account.accessToken();
    }

    /** A token instead of {@code refused}, which the server did not take. Several threads may ask: one renews. */
    public synchronized String renew(String refused) throws IOException {
        if (account.signInNeeded()) {
            throw new SignInNeeded();
        }
        if (!account.accessToken().equals(refused)) {
            return account.accessToken();
        }
        JsonObject session = account.isByProvider() ? byProvider() : byServer();
        if (session == null) {
            account.askPerson();
            throw new SignInNeeded();
        }
        account.keep(session);
        return account.accessToken();
    }

    /** Null if only a person can go on. */
    private JsonObject byServer() throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "refreshToken", account.refreshToken());
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject payload;
        try {
            payload = graphql.ask(Operation.TOKEN_REFRESH, variables, null);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() == ServerTrouble.Kind.UNAUTHENTICATED) {
                return null;
            }
            throw trouble;
        }
        List<JsonObject> errors = Json.objects(payload, "userErrors");
        String code = errors.isEmpty() ? null : Json.text(errors.get(0), "code");
        if (DeviceRefused.isOne(code)) {
            throw new DeviceRefused(code, Json.text(errors.get(0), "message"));
        }
        return Json.child(payload, "session");
    }

    private JsonObject byProvider() throws IOException {
        try {
            JsonObject session = OidcSession.renewed(provider, account.session(), account.serverNow());
            // Kept before anything else is asked: a provider that rotates takes the old one no more.
            account.keepTokens(session);
            // The provider says who, our register what he may do, and that may have changed.
            session.add("me", graphql.ask(Operation.ME, new JsonObject(), Json.text(session, "accessToken")));
            return session;
        } catch (OidcTrouble trouble) {
            return null;
        } catch (ServerTrouble trouble) {
            if (trouble.kind() == ServerTrouble.Kind.UNAUTHENTICATED) {
                return null;
            }
            throw trouble;
        }
    }
}
