package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Signs an official in on this phone. What another official left unsent stays, and is sent when he comes back. */
public final class SigningIn {

    private final PhoneStore store;
    private final Account account;
    private final Graphql graphql;
    private final PhoneIds ids;
    private final int appVersion;

    public SigningIn(PhoneStore store, Account account, Graphql graphql, PhoneIds ids, int appVersion) {
        this.store = store;
        this.account = account;
        this.graphql = graphql;
        this.ids = ids;
        this.appVersion = appVersion;
    }

    /**
     * @param server the address as typed or scanned
     * @param deviceName how the phone is called, so that its owner knows it in a list
     * @throws IOException if the server could not be asked
     */
    public SignInAnswer signIn(String server, String name, String password, String deviceName) throws IOException {
        String address = server.trim().replaceAll("/+$", "");
        String deviceId = remember(address, deviceName);
        JsonObject device = new JsonObject();
        Json.put(device, "id", deviceId);
        Json.put(device, "name", deviceName);
        device.addProperty("appVersion", appVersion);
        JsonObject input = new JsonObject();
        Json.put(input, "name", name);
        Json.put(input, "password", password);
        input.add("device", device);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        JsonObject answer;
        try {
            answer = graphql.ask(Operation.SIGN_IN, variables, null);
        } catch (DeviceRefused refused) {
            return new SignInAnswer(null, refused.code(), refused.getMessage());
        }
        JsonObject session = Json.child(answer, "session");
        return session == null ? refused(answer) : done(store, account, graphql, address, session);
    }

    private String remember(String server, String deviceName) {
        return store.change(() -> {
            store.settings().put(Setting.SERVER, server);
            store.settings().put(Setting.DEVICE_NAME, deviceName);
            return account.deviceId(ids);
        });
    }

    private static SignInAnswer refused(JsonObject answer) {
        List<JsonObject> errors = Json.objects(answer, "userErrors");
        return errors.isEmpty()
                ? new SignInAnswer(null, null, null)
                : new SignInAnswer(null, Json.text(errors.get(0), "code"), Json.text(errors.get(0), "message"));
    }

    /** Whoever vouched for him: he is signed in from now on, and another's copy leaves the phone. */
    static SignInAnswer done(PhoneStore store, Account account, Graphql graphql, String server, JsonObject session)
            throws IOException {
        Who next = Who.of(Json.child(session, "me"));
        boolean same = account.who()
                .filter(before -> before.officialId().equals(next.officialId()))
                .isPresent();
        if (!same) {
            SigningOut.forgetPack(store);
        }
        store.change(() -> {
            store.settings().put(Setting.SERVER, server);
            SignInMode mode = Json.child(session, "oidc") == null ? SignInMode.LOCAL : SignInMode.OIDC;
            store.settings().put(Setting.SIGN_IN_MODE, mode.name());
        });
        account.keep(session);
        JsonObject info = graphql.ask(Operation.SERVER_INFO, new JsonObject(), account.accessToken());
        store.change(() -> {
            store.settings()
                    .put(Setting.ADMIN_INSPECTION_ENABLED, Boolean.toString(Json.flag(info, "adminInspectionEnabled")));
            store.settings().put(Setting.ABSENCE_ASKED, null);
        });
        if (Json.instant(info, "time") != null) {
            account.heard(Json.instant(info, "time"));
        }
        return new SignInAnswer(next, null, null);
    }
}
