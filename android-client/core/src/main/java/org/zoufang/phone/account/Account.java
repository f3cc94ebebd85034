package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.account.KeyVault.Secret;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
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
        return vault.secret(Secret.SESSION) == null || store.settings().get(Setting.SIGN_IN_NEEDED) != null;
    }

    /** The server's address, without a slash at its end; null before the first sign-in. */
    public String server() {
        return store.settings().get(Setting.SERVER);
    }

    /** How people sign in there; empty if it was not asked yet. */
    public Optional<SignInMode> signInMode() {
        return Optional.ofNullable(store.settings().get(Setting.SIGN_IN_MODE)).map(SignInMode::valueOf);
    }

    /** Whether this phone is registered at its server. */
    public boolean isRegistered() {
        return deviceToken(server()) != null;
    }

    /** What the server said when it did not let this phone in; empty if it does. */
    public Optional<String> registrationNeeded() {
        return Optional.ofNullable(store.settings().get(Setting.REGISTRATION_NEEDED));
    }

    /** That this phone was revoked and emptied; empty once it is registered or signed in on again. */
    public Optional<Revoked> revoked() {
        return Optional.ofNullable(store.settings().get(Setting.REVOKED)).map(Revoked::of);
    }

    /** To whom parcels are sealed; empty if this phone was never registered. */
    Optional<ECPublicKey> officeKey() {
        return Optional.ofNullable(Json.text(device(), "office")).map(Registration::officeKey);
    }

    /** What this phone shows at its office's server, sealed into a parcel to prove where it comes from; or null. */
    String deviceToken() {
        return Json.text(device(), "token");
    }

    /** What this phone shows at {@code server}; null if it is not registered there. */
    String deviceToken(String server) {
        JsonObject device = device();
        String place = Json.text(device, "server");
        return place != null && place.equals(server) ? Json.text(device, "token") : null;
    }

    /** This installation's id, made when it is first asked for. */
    String deviceId(PhoneIds ids) {
        return store.change(() -> {
            if (store.settings().get(Setting.DEVICE_ID) == null) {
                store.settings().put(Setting.DEVICE_ID, ids.next().toString());
            }
            return store.settings().get(Setting.DEVICE_ID);
        });
    }

    void keepDevice(JsonObject device) {
        vault.keep(Secret.DEVICE, device.toString());
    }

    void keepTrip(JsonObject trip) {
        vault.keep(Secret.TRIP, trip == null ? null : trip.toString());
    }

    /** Null if nobody is on his way. */
    JsonObject trip() {
        return kept(Secret.TRIP);
    }

    /** Who was signed in; the phone stays registered. */
    void forgetSession() {
        vault.keep(Secret.SESSION, null);
        vault.keep(Secret.TRIP, null);
    }

    /** All but what an emptied phone still needs to hand its parcels in. */
    void forgetSecrets() {
        for (Secret secret : Secret.values()) {
            if (secret != Secret.PARCEL) {
                vault.keep(secret, null);
            }
        }
    }

    /** Keeps what this phone shows to hand its parcels in, now that it forgets the rest. */
    void keepForParcels() {
        JsonObject device = device();
        if (Json.text(device, "token") != null) {
            vault.keep(Secret.PARCEL, device.toString());
        }
    }

    /** Where parcels go and what is shown there; empty if none is to be handed in. */
    JsonObject forParcels() {
        JsonObject kept = kept(Secret.PARCEL);
        return kept == null ? new JsonObject() : kept;
    }

    /** The parcels are handed in: nothing is needed any more. */
    void forgetParcels() {
        vault.keep(Secret.PARCEL, null);
        store.change(() -> revoked().ifPresent(revoked -> store.settings()
                .put(Setting.REVOKED, revoked.handedIn().text())));
    }

    /** The server does not let this phone in: a person has to register it. */
    public void askRegistration(String words) {
        store.change(() -> store.settings().put(Setting.REGISTRATION_NEEDED, words == null ? "" : words));
    }

    String accessToken() {
        return Json.text(session(), "accessToken");
    }

    String refreshToken() {
        return Json.text(session(), "refreshToken");
    }

    /** Whether the access token ends within a minute, by the server's clock as far as this phone knows it. */
    boolean accessEnds() {
        return Json.instant(session(), "accessExpiresAt").minus(REFRESH_BEFORE).isBefore(serverNow());
    }

    void keep(JsonObject session) {
        JsonObject me = Json.child(session, "me");
        vault.keep(Secret.SESSION, session.toString());
        store.change(() -> {
            store.settings().put(Setting.ME, me.toString());
            store.settings().put(Setting.SIGN_IN_NEEDED, null);
            store.settings().put(Setting.REGISTRATION_NEEDED, null);
            store.settings().put(Setting.REVOKED, null);
        });
    }

    /** The tokens alone; who is signed in stays as it is. */
    void keepTokens(JsonObject session) {
        vault.keep(Secret.SESSION, session.toString());
    }

    /** Whether the city's provider gave the session, and not the server itself. */
    boolean isByProvider() {
        return Json.child(session(), "oidc") != null;
    }

    /** The server answered this person. */
    void heard(Instant server) {
        new Absence(store, clock).heard(server);
    }

    /** The time by the server's clock as far as this phone knows it. */
    Instant serverNow() {
        String offset = store.settings().get(Setting.CLOCK_OFFSET);
        return clock.now().plusMillis(offset == null ? 0 : Long.parseLong(offset));
    }

    void askPerson() {
        store.change(() -> store.settings().put(Setting.SIGN_IN_NEEDED, "yes"));
    }

    void forget() {
        store.change(() -> store.settings().put(Setting.ME, null));
        vault.keep(Secret.SESSION, null);
    }

    /** Empty if nobody is signed in. */
    JsonObject session() {
        JsonObject session = kept(Secret.SESSION);
        return session == null ? new JsonObject() : session;
    }

    private JsonObject device() {
        JsonObject device = kept(Secret.DEVICE);
        return device == null ? new JsonObject() : device;
    }

    private JsonObject kept(Secret which) {
        String text = vault.secret(which);
        return text == null ? null : Json.object(text);
    }
}
