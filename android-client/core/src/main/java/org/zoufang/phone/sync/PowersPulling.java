package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.phone.account.AbsenceRules;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Brings what the phone needs to decide as the server would: for whom a secretary may act, with which enterprises a
 * liaison officer is paired, and once a day how long a phone may stay away. And says how much is unsent, so that an
 * office can help. An older server, which does not know the questions, is left in peace; and none is asked that has
 * nothing new to say.
 */
final class PowersPulling {

    /** A person has a handful of pairings; a server that never ends its pages is not followed for ever. */
    private static final int PAGES = 20;

    private static final Duration RULES_HOLD = Duration.ofDays(1);

    /** A delegation may have been made longer without beginning or ending: asked once a day all the same. */
    private static final Duration KEEP = Duration.ofDays(1);

    private final PhoneStore store;
    private final Account account;
    private final Session session;
    private final DeviceClock clock;

    PowersPulling(PhoneStore store, Account account, Session session, DeviceClock clock) {
        this.store = store;
        this.account = account;
        this.session = session;
        this.clock = clock;
    }

    void pull(Who me) throws IOException {
        String mark = store.settings().get(Setting.POWERS);
        // An older server gives no mark: it is asked each time.
        if (mark == null || isStale(Setting.POWERS_ASKED, mark)) {
            if (me.roles().contains(Role.SECRETARY)) {
                unlessOld(() -> keep(Setting.PRINCIPALS, principals(me.officialId())));
            }
            // An older server is asked no more than an older phone asked.
            if (me.roles().contains(Role.LIAISON_OFFICER) || mark != null && isUsuallyPaired(me)) {
                unlessOld(() -> keep(Setting.PAIRINGS, pairings(me.officialId())));
            }
            remember(Setting.POWERS_ASKED, String.valueOf(mark));
        }
        if (isRulesDay()) {
            unlessOld(this::rules);
            // An older server does not know the question, and is not asked again today.
            store.change(() ->
                    store.settings().put(Setting.ABSENCE_ASKED, clock.now().toString()));
        }
        int unsent = store.read(() -> store.outbox().unsent() + store.photos().unsent());
        if (account.isRegistered() && isStale(Setting.REPORTED, Integer.toString(unsent))) {
            unlessOld(() -> report(unsent));
            remember(Setting.REPORTED, Integer.toString(unsent));
        }
    }

    /** Whether it is another than was remembered, or was remembered long ago, or in a time that has not come yet. */
    private boolean isStale(Setting setting, String value) {
        String kept = store.settings().get(setting);
        String[] before = kept == null ? new String[0] : kept.split(" ");
        return before.length != 2
                || !before[0].equals(value)
                || Duration.between(Instant.parse(before[1]), clock.now()).abs().compareTo(KEEP) > 0;
    }

    private void remember(Setting setting, String value) {
        store.change(() -> store.settings().put(setting, value + " " + clock.now()));
    }

    private interface Question {
        void ask() throws IOException;
    }

    private static void unlessOld(Question question) throws IOException {
        try {
            question.ask();
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.REFUSED) {
                throw trouble;
            }
        }
    }

    private List<JsonObject> principals(UUID me) throws IOException {
        List<JsonObject> all = new ArrayList<>();
        JsonObject answer = session.ask(Operation.DELEGATIONS, new JsonObject());
        for (JsonObject delegation : Json.objects(answer, Graphql.LIST)) {
            if (Json.flag(delegation, "live") && me.equals(Json.id(Json.child(delegation, "delegate"), "id"))) {
                all.add(lasting(delegation, Json.child(delegation, "principal")));
            }
        }
        return all;
    }

    private List<JsonObject> pairings(UUID me) throws IOException {
        List<JsonObject> all = new ArrayList<>();
        JsonObject variables = new JsonObject();
        Json.put(variables, "officialId", me);
        boolean more = true;
        for (int page = 0; more && page < PAGES; page++) {
            JsonObject answer = session.ask(Operation.PAIRINGS, variables);
            for (JsonObject edge : Json.objects(answer, "edges")) {
                JsonObject pairing = Json.child(edge, "node");
                all.add(pair(pairing));
            }
            JsonObject info = Json.child(answer, "pageInfo");
            more = Json.flag(info, "hasNextPage");
            Json.put(variables, "after", Json.text(info, "endCursor"));
        }
        return all;
    }

    private static boolean isUsuallyPaired(Who me) {
        return me.roles().contains(Role.OFFICIAL) || me.roles().contains(Role.DEPUTY);
    }

    /** With what a reminder needs, and what his predecessor had to say. */
    private static JsonObject pair(JsonObject pairing) {
        JsonObject one = lasting(pairing, Json.child(pairing, "enterprise"));
        for (String field : List.of("type", "contactEvery", "lastContactOn", "predecessor", "handOver")) {
            if (pairing.has(field) && !pairing.get(field).isJsonNull()) {
                one.add(field, pairing.get(field));
            }
        }
        return one;
    }

    private static JsonObject lasting(JsonObject from, JsonObject of) {
        JsonObject one = new JsonObject();
        Json.put(one, "id", Json.id(of, "id"));
        Json.put(one, "name", Json.text(of, "name"));
        Json.put(one, "from", Json.text(from, "from"));
        Json.put(one, "to", Json.text(from, "to"));
        return one;
    }

    private void keep(Setting setting, List<JsonObject> all) {
        JsonObject kept = new JsonObject();
        kept.add("all", Json.arrayOf(all));
        store.change(() -> store.settings().put(setting, kept.toString()));
    }

    /** The rules change rarely: a round with nothing new is one request. */
    private boolean isRulesDay() {
        String asked = store.settings().get(Setting.ABSENCE_ASKED);
        return asked == null
                || Duration.between(Instant.parse(asked), clock.now()).abs().compareTo(RULES_HOLD) >= 0;
    }

    private void rules() throws IOException {
        JsonObject rules = session.ask(Operation.DEVICE_RULES, new JsonObject());
        String text = AbsenceRules.text(Json.number(rules, "offlineHours"), Json.number(rules, "wipeAfterDays"));
        store.change(() -> store.settings().put(Setting.ABSENCE_RULES, text));
    }

    private void report(int unsent) throws IOException {
        JsonObject input = new JsonObject();
        input.addProperty("unsent", unsent);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        session.ask(Operation.DEVICE_REPORT, variables);
    }
}
