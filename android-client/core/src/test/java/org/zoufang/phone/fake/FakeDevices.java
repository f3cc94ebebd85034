package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.json.Json;

/** Registered phones: the ticket {@code good} registers, each other one is used up. */
public final class FakeDevices {

    private final Map<String, String> tokens = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();
    private final List<Integer> reported = new ArrayList<>();
    private boolean only;
    private int offlineHours;
    private int wipeAfterDays;
    private UUID stranger;

    /** From now on only registered phones come in. */
    public void onlyRegistered() {
        only = true;
    }

    /** The phone with this id is revoked. */
    public void revoke(String device) {
        revoked.add(device);
    }

    /** Somebody whom the provider knows and the register does not. */
    public void unknown(UUID official) {
        stranger = official;
    }

    UUID stranger() {
        return stranger;
    }

    /** How many unsent records were reported, each time. */
    public List<Integer> reported() {
        return reported;
    }

    /** Whether a token is genuine, of a revoked phone too. */
    boolean isKnown(String token) {
        return token != null && tokens.containsKey(token);
    }

    /** Why a phone does not come in; null if it does. */
    String refusal(String token, boolean signedIn) {
        if (token == null) {
            return only && signedIn ? "DEVICE_NOT_REGISTERED" : null;
        }
        if (!tokens.containsKey(token)) {
            return "DEVICE_TOKEN_INVALID";
        }
        return revoked.contains(tokens.get(token)) ? "DEVICE_REVOKED" : null;
    }

    JsonObject register(JsonObject input) {
        String id = Json.text(input, "id");
        String refusal = !"good".equals(Json.text(input, "ticket")) ? "REGISTRATION_INVALID" : null;
        if (refusal != null || revoked.contains(id)) {
            return Json.object("{\"userErrors\":[{\"code\":\"" + (refusal == null ? "DEVICE_REVOKED" : refusal)
                    + "\",\"message\":\"请向服务办索取新的二维码。\"}]}");
        }
        String token = "device" + tokens.size();
        tokens.put(token, id);
        return Json.object("{\"registered\":{\"deviceToken\":\"" + token
                + "\",\"signInMode\":\"LOCAL\",\"officeKey\":\"other\","
                + "\"device\":{\"official\":{\"name\":\"李工\"}}},\"userErrors\":[]}");
    }

    /** From now on phones may be away only so long; 0 for ever. */
    public void away(int hours, int days) {
        offlineHours = hours;
        wipeAfterDays = days;
    }

    JsonObject rules() {
        return Json.object("{\"offlineHours\":" + offlineHours + ",\"wipeAfterDays\":" + wipeAfterDays + "}");
    }

    JsonObject report(JsonObject input) {
        reported.add(Json.number(input, "unsent"));
        return Json.object("{\"userErrors\":[]}");
    }
}
