package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Who is signed in on this phone, and whether the server still believes it. */
public final class Account {

    private static final Duration REFRESH_BEFORE = Duration.ofMinutes(1);

    private final PhoneStore store;
    private final KeyVault vault;
    private final DeviceClock clock;

    public Account(PhoneStore store, KeyVault vault, DeviceClock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** The official who uses this phone, also when the session has run out; empty before the first sign-in. */
    public Optional<Who> who() {
        return Optional.ofNullable(store.settings().get(Setting.ME)).map(me -> Who.of(Json.object(me)));
    }

    /** Whether only a person can go on, by signing in again. Everything typed stays. */
    public boolean signInNeeded() {
        return vault.session() == null || store.settings().get(Setting.SIGN_IN_NEEDED) != null;
    }

    /** The server's address, without a slash at its end; null before the first sign-in. */
    public String server() {
        return store.settings().get(Setting.SERVER);
    }

    String accessToken() {
        return Json.text(session(), "accessToken");
    }

    String refreshToken() {
        return Json.text(session(), "refreshToken");
    }

    /** Whether the access token ends within a minute, by the server's clock as far as this phone knows it. */
    boolean accessEnds() {
        String offset = store.settings().get(Setting.CLOCK_OFFSET);
        long offsetMillis = offset == null ? 0 : Long.parseLong(offset);
        return Json.instant(session(), "accessExpiresAt")
                .minus(REFRESH_BEFORE)
                .isBefore(clock.now().plusMillis(offsetMillis));
    }

    void keep(JsonObject session) {
        JsonObject me = Json.child(session, "me");
        vault.keepSession(session.toString());
        store.change(() -> {
            store.settings().put(Setting.ME, me.toString());
            store.settings().put(Setting.SIGN_IN_NEEDED, null);
        });
    }

    void askPerson() {
        store.change(() -> store.settings().put(Setting.SIGN_IN_NEEDED, "yes"));
    }

    void forget() {
        store.change(() -> store.settings().put(Setting.ME, null));
        vault.keepSession(null);
    }

    private JsonObject session() {
        String session = vault.session();
        return session == null ? new JsonObject() : Json.object(session);
    }
}
