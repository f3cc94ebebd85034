package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;

/** Asks the server as the signed-in official, and renews the access token when it ends. */
public final class Session {

    private final Account account;
    private final Graphql graphql;

    public Session(Account account, Graphql graphql) {
        this.account = account;
        this.graphql = graphql;
    }

    /**
     * The value of the operation's field.
     *
     * @throws SignInNeeded if only a person can go on
     */
    public JsonObject ask(Operation operation, JsonObject variables) throws IOException {
        String token = token();
        try {
            return graphql.ask(operation, variables, token);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.UNAUTHENTICATED) {
                throw trouble;
            }
            return graphql.ask(operation, variables, renew(token));
        }
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
        JsonObject input = new JsonObject();
        Json.put(input, "refreshToken", account.refreshToken());
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject session = Json.child(refreshed(variables), "session");
        if (session == null) {
            account.askPerson();
            throw new SignInNeeded();
        }
        account.keep(session);
        return account.accessToken();
    }

    private JsonObject refreshed(JsonObject variables) throws IOException {
        try {
            return graphql.ask(Operation.TOKEN_REFRESH, variables, null);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() == ServerTrouble.Kind.UNAUTHENTICATED) {
                return new JsonObject();
            }
            throw trouble;
        }
    }
}
