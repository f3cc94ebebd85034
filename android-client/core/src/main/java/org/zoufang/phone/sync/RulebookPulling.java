package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Catalogue;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Brings the terms of problems and the working calendar, once a day: with them a problem is raised, and its deadline
 * counted, without signal. An older server, which does not know the questions, is left in peace until the next day.
 */
final class RulebookPulling {

    private static final Duration HOLD = Duration.ofDays(1);
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** How far back something may be overdue, and how far ahead a deadline may lie. */
    private static final int DAYS_BACK = 60;

    private static final int DAYS_AHEAD = 200;

    private final PhoneStore store;
    private final Session session;
    private final DeviceClock clock;

    RulebookPulling(PhoneStore store, Session session, DeviceClock clock) {
        this.store = store;
        this.session = session;
        this.clock = clock;
    }

    void pull() throws IOException {
        Instant now = clock.now();
        String asked = store.settings().get(Setting.RULEBOOK_ASKED);
        if (asked != null && Duration.between(Instant.parse(asked), now).abs().compareTo(HOLD) < 0) {
            return;
        }
        try {
            JsonObject rulebook = new JsonObject();
            rulebook.add("types", Json.arrayOf(terms(Catalogue.PROBLEM_TYPE)));
            rulebook.add("categories", Json.arrayOf(terms(Catalogue.PROBLEM_CATEGORY)));
            rulebook.add("hazardCategories", Json.arrayOf(younger(Catalogue.HAZARD_CATEGORY)));
            rulebook.add("numbers", Json.arrayOf(younger(Catalogue.EMERGENCY_NUMBER)));
            rulebook.add("days", Json.arrayOf(days(now.atZone(CITY).toLocalDate())));
            store.change(() -> {
                store.settings().put(Setting.RULEBOOK, rulebook.toString());
                store.settings().put(Setting.RULEBOOK_ASKED, now.toString());
            });
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.REFUSED) {
                throw trouble;
            }
            store.change(() -> store.settings().put(Setting.RULEBOOK_ASKED, now.toString()));
        }
    }

    private List<JsonObject> terms(Catalogue catalogue) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "catalogue", catalogue);
        return Json.objects(session.ask(Operation.CATALOGUE_TERMS, variables), Graphql.LIST);
    }

    /** Of a catalogue that the server before this one does not know: then nothing. */
    private List<JsonObject> younger(Catalogue catalogue) throws IOException {
        try {
            return terms(catalogue);
        } catch (ServerTrouble trouble) {
            if (trouble.kind() != ServerTrouble.Kind.REFUSED) {
                throw trouble;
            }
            return List.of();
        }
    }

    private List<JsonObject> days(LocalDate today) throws IOException {
        List<JsonObject> days = new ArrayList<>();
        int last = today.plusDays(DAYS_AHEAD).getYear();
        for (int year = today.minusDays(DAYS_BACK).getYear(); year <= last; year++) {
            JsonObject variables = new JsonObject();
            variables.addProperty("year", year);
            days.addAll(Json.objects(session.ask(Operation.CALENDAR_DAYS, variables), Graphql.LIST));
        }
        return days;
    }
}
