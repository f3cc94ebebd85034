package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;

/** Signing in with any password but {@code wrong}; the name is one digit, which is the official's number. */
public final class FakeSessions {

    private final MutableClock clock;
    private final Map<String, UUID> access = new HashMap<>();
    private final Map<String, UUID> refresh = new HashMap<>();
    /** The body of everybody's post. */
    public static final UUID OFFICE = new UUID(3, 1);

    private final Map<UUID, List<Role>> roles = new HashMap<>();
    private final Map<String, String> devices = new HashMap<>();
    private int count;

    FakeSessions(MutableClock clock) {
        this.clock = clock;
    }

    /** The official with a number. */
    public static UUID official(int number) {
        return new UUID(1, number);
    }

    UUID who(String token) {
        return access.get(token);
    }

    /** On which phone a token is used. */
    String device(String token) {
        return devices.get(token);
    }

    /** Gives an official other capacities than that of an official. */
    public void act(int number, Role... as) {
        roles.put(official(number), List.of(as));
    }

    /** A token that somebody else issued and this server takes. */
    public void take(String token, UUID who) {
        access.put(token, who);
    }

    /** The answer to {@code me}. */
    JsonObject me(UUID who) {
        JsonObject me = Json.object("{\"official\":{\"id\":\"" + who + "\",\"name\":\"李工\"},\"organisation\":{\"id\":\""
                + OFFICE + "\",\"name\":\"工信局\"}}");
        List<String> names = new ArrayList<>(List.of("ASTRONAUT"));
        roles.getOrDefault(who, List.of(Role.OFFICIAL)).forEach(role -> names.add(role.name()));
        me.add("roles", Json.arrayOfTexts(names));
        return me;
    }

    /** Access tokens are not taken any more; refresh tokens are. */
    public void endAccess() {
        access.clear();
    }

    /** Nothing is taken any more, as when the device was revoked. */
    public void revoke() {
        access.clear();
        refresh.clear();
    }

    JsonObject signIn(JsonObject input) {
        if ("wrong".equals(Json.text(input, "password"))) {
            return Json.object("{\"userErrors\":[{\"code\":\"SIGN_IN_FAILED\",\"message\":\"用户名或密码不对。\"}]}");
        }
        return session(
                official(Integer.parseInt(Json.text(input, "name"))), Json.text(Json.child(input, "device"), "id"));
    }

    JsonObject refresh(JsonObject input) {
        String token = Json.text(input, "refreshToken");
        UUID who = refresh.remove(token);
        return who == null
                ? Json.object("{\"userErrors\":[{\"code\":\"REFRESH_TOKEN_INVALID\"}]}")
                : session(who, devices.get(token));
    }

    private JsonObject session(UUID who, String device) {
        count++;
        devices.put("access" + count, device);
        devices.put("refresh" + count, device);
        access.put("access" + count, who);
        refresh.put("refresh" + count, who);
        JsonObject session = new JsonObject();
        session.add("me", me(who));
        Json.put(session, "accessToken", "access" + count);
        Json.put(session, "accessExpiresAt", clock.now().plus(Duration.ofMinutes(15)));
        Json.put(session, "refreshToken", "refresh" + count);
        JsonObject payload = new JsonObject();
        payload.add("session", session);
        return payload;
    }
}
