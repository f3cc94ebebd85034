package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Registers this phone at the office's server, by what the office's QR code or the city's device management says. */
public final class Registering {

    private final PhoneStore store;
    private final Account account;
    private final Graphql graphql;
    private final PhoneIds ids;
    private final int appVersion;

    public Registering(PhoneStore store, Account account, Graphql graphql, PhoneIds ids, int appVersion) {
        this.store = store;
        this.account = account;
        this.graphql = graphql;
        this.ids = ids;
        this.appVersion = appVersion;
    }

    /**
     * Brings the ticket. The same code again, when the answer was lost, is the same success.
     *
     * @param deviceName how the phone is called, so that its owner knows it in a list
     * @throws IOException if the server could not be asked
     */
    public RegisterAnswer register(Registration code, String deviceName) throws IOException {
        if (isBusyElsewhere(code.address())) {
            return new RegisterAnswer(null, null, RegisterAnswer.OTHER_SERVER, null);
        }
        JsonObject input = new JsonObject();
        Json.put(input, "ticket", code.ticket());
        Json.put(input, "id", account.deviceId(ids));
        Json.put(input, "name", deviceName);
        input.addProperty("appVersion", appVersion);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject answer = graphql.at(code.address()).ask(Operation.DEVICE_REGISTER, variables, null);
        JsonObject registered = Json.child(answer, "registered");
        if (registered == null) {
            List<JsonObject> errors = Json.objects(answer, "userErrors");
            JsonObject error = errors.isEmpty() ? new JsonObject() : errors.get(0);
            return new RegisterAnswer(null, null, Json.text(error, "code"), Json.text(error, "message"));
        }
        return keep(code, registered, deviceName);
    }

    /**
     * Takes over a server without registering there, as a city's device management says it; a phone that is in use at
     * another server stays there.
     *
     * @param office the office's public key, or null
     * @param mode how people sign in there, or null if that is to be asked
     */
    public void manage(String address, String office, SignInMode mode) {
        if (isBusyElsewhere(address)) {
            return;
        }
        if (office != null && account.deviceToken(address) == null) {
            JsonObject device = new JsonObject();
            Json.put(device, "server", address);
            Json.put(device, "office", office);
            account.keepDevice(device);
        }
        store.change(() -> {
            store.settings().put(Setting.SERVER, address);
            if (mode != null) {
                store.settings().put(Setting.SIGN_IN_MODE, mode.name());
            }
        });
    }

    /** Whether this phone is used at another server, or has work that belongs there. */
    private boolean isBusyElsewhere(String address) {
        String server = account.server();
        boolean elsewhere = server != null && !server.equals(address);
        return elsewhere
                && (account.who().isPresent() || store.read(() -> store.outbox().unsent() > 0));
    }

    private RegisterAnswer keep(Registration code, JsonObject registered, String deviceName) {
        SignInMode mode = Json.constant(registered, "signInMode", SignInMode.class);
        SignInMode known = mode == null ? code.mode() : mode;
        JsonObject device = new JsonObject();
        Json.put(device, "server", code.address());
        Json.put(device, "token", Json.text(registered, "deviceToken"));
        // The key on the office's sheet, not the one on the wire: whoever printed the code vouches for it.
        Json.put(device, "office", code.office());
        account.keepDevice(device);
        store.change(() -> {
            store.settings().put(Setting.SERVER, code.address());
            store.settings().put(Setting.DEVICE_NAME, deviceName);
            store.settings().put(Setting.SIGN_IN_MODE, known.name());
            store.settings().put(Setting.REVOKED, null);
            store.settings().put(Setting.REGISTRATION_NEEDED, null);
        });
        JsonObject owner = Json.child(registered, "device");
        JsonObject official = owner == null ? null : Json.child(owner, "official");
        return new RegisterAnswer(known, official == null ? null : Json.text(official, "name"), null, null);
    }
}
