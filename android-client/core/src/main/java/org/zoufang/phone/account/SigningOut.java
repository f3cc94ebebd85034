package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcProvider;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Signs out: the server's copy and the session leave this phone. What is unsent is sealed for the office, and stays closed
 * to every screen until its author signs in again.
 */
public final class SigningOut {

    private final PhoneStore store;
    private final Account account;
    private final Graphql graphql;
    private final LeavingBehind behind;

    public SigningOut(PhoneStore store, Account account, Graphql graphql, LeavingBehind behind) {
        this.store = store;
        this.account = account;
        this.graphql = graphql;
        this.behind = behind;
    }

    /** How many records and photos on this phone are not on the server: to be said before signing out. */
    public int unsent() {
        return store.read(() -> store.outbox().unsent() + store.photos().unsent());
    }

    /** Whether what is unsent can be sealed for the office: to be said before signing out. */
    public boolean isSealed() {
        return behind.isPossible();
    }

    /** @return whether the server was told; without signal its session ends by itself */
    public boolean signOut() {
        account.who().ifPresent(who -> behind.seal(who.officialId()));
        boolean told = tell();
        forgetPack(store);
        account.forget();
        return told;
    }

    private boolean tell() {
        if (account.isByProvider()) {
            return tellProvider();
        }
        JsonObject input = new JsonObject();
        Json.put(input, "refreshToken", account.refreshToken());
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        try {
            graphql.ask(Operation.SIGN_OUT, variables, account.accessToken());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean tellProvider() {
        try {
            OidcSession.end(new OidcProvider(graphql.transport()), account.session());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void forgetPack(PhoneStore store) {
        store.change(() -> {
            store.pack().clear();
            store.pack().clearShadow();
            store.settings().put(Setting.CURSOR, null);
            store.settings().put(Setting.SHADOW_CURSOR, null);
            store.settings().put(Setting.PRINCIPALS, null);
            store.settings().put(Setting.PAIRINGS, null);
            store.settings().put(Setting.POWERS, null);
            store.settings().put(Setting.POWERS_ASKED, null);
            store.settings().put(Setting.REPORTED, null);
        });
    }
}
