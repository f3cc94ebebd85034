package org.zoufang.phone.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.json.Json;

/** Delegations, pairings and the way to sign in; a server of the previous release knows none of the three questions. */
public final class FakePowers {

    static final Set<String> NEW = Set.of(
            "signInWay",
            "delegations",
            "pairings",
            "deviceReport",
            "deviceRegister",
            "deviceRules",
            "catalogueTerms",
            "calendarDays");

    private final JsonArray delegations = new JsonArray();
    private final List<JsonObject> pairings = new ArrayList<>();
    private String issuer;
    private boolean old;

    /** As a server of the previous release. */
    public void makeOld() {
        old = true;
    }

    boolean isOld() {
        return old;
    }

    /** The leader lends his hand, until the last day or for ever. */
    public void delegate(int leader, int secretary, boolean live, String to) {
        JsonObject one = Json.object("{\"principal\":{\"id\":\"" + FakeSessions.official(leader)
                + "\",\"name\":\"干部" + leader + "\"},\"delegate\":{\"id\":\"" + FakeSessions.official(secretary)
                + "\"}}");
        one.addProperty("live", live);
        Json.put(one, "from", "2020-01-01");
        Json.put(one, "to", to);
        delegations.add(one);
    }

    /** All delegations end. */
    public void revoke() {
        while (delegations.size() > 0) {
            delegations.remove(0);
        }
    }

    public void pair(UUID enterprise) {
        pair(enterprise, "{}");
    }

    /** With what the server says beside it, such as how often they meet. */
    public void pair(UUID enterprise, String beside) {
        JsonObject node = Json.object(beside);
        if (!node.has("from")) {
            node.addProperty("from", "2020-01-01");
        }
        JsonObject firm = new JsonObject();
        Json.put(firm, "id", enterprise);
        node.add("enterprise", firm);
        pairings.add(node);
    }

    public void unpair() {
        pairings.clear();
    }

    /** People sign in at this provider from now on. */
    public void provider(String address) {
        issuer = address;
    }

    JsonObject signInWay() {
        JsonObject way = Json.object("{\"oidcScopes\":[\"openid\",\"offline_access\"],\"oidcClientId\":\"phone\"}");
        Json.put(way, "signInMode", issuer == null ? "LOCAL" : "OIDC");
        Json.put(way, "oidcIssuer", issuer);
        return way;
    }

    JsonArray delegations() {
        return delegations.deepCopy();
    }

    /** One to a page. */
    JsonObject pairings(String after) {
        int place = after == null ? 0 : Integer.parseInt(after);
        JsonObject page = Json.object("{\"edges\":[]}");
        if (place < pairings.size()) {
            JsonObject edge = new JsonObject();
            edge.add("node", pairings.get(place).deepCopy());
            page.getAsJsonArray("edges").add(edge);
        }
        JsonObject info = new JsonObject();
        info.addProperty("hasNextPage", place + 1 < pairings.size());
        Json.put(info, "endCursor", place + 1);
        page.add("pageInfo", info);
        return page;
    }
}
