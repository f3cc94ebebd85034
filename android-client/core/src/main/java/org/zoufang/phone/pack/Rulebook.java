package org.zoufang.phone.pack;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.DayKind;
import org.zoufang.contract.WorkingDays;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.Settings;

/**
 * What the city lays down and a phone needs without signal: by which terms problems are told apart, and which days are
 * worked on. As the server said last.
 *
 * @param types the terms of the catalogue PROBLEM_TYPE, in their order, without complaints about conduct
 * @param categories those of PROBLEM_CATEGORY
 * @param hazardCategories those of HAZARD_CATEGORY
 * @param numbers those of EMERGENCY_NUMBER; a term's code is the number
 * @param days the working days; of years without a notice the week alone
 */
public record Rulebook(
        List<Term> types, List<Term> categories, List<Term> hazardCategories, List<Term> numbers, WorkingDays days) {

    /** Complaints about conduct go another way than problems. */
    private static final String COMPLAINT = "COMPLAINT";

    /** A term of a catalogue. */
    public record Term(String code, String zh, String en) {}

    /** What was kept at the last contact; empty before the first. */
    public static Rulebook of(Settings settings) {
        String kept = settings.get(Setting.RULEBOOK);
        JsonObject rulebook = kept == null ? new JsonObject() : Json.object(kept);
        List<Term> types = terms(rulebook, "types").stream()
                .filter(term -> !term.code().equals(COMPLAINT))
                .collect(Collectors.toList());
        return new Rulebook(
                types,
                terms(rulebook, "categories"),
                terms(rulebook, "hazardCategories"),
                terms(rulebook, "numbers"),
                new WorkingDays(days(rulebook)));
    }

    /** Whether the terms have come yet. */
    public boolean isKnown() {
        return !types.isEmpty() && !categories.isEmpty();
    }

    /** The term of this code; with the code for its words where it is no longer in force. */
    public Term category(String code) {
        return term(categories, code);
    }

    /** The same of hazards. */
    public Term hazardCategory(String code) {
        return term(hazardCategories, code);
    }

    public Term type(String code) {
        return term(types, code);
    }

    private static Term term(List<Term> terms, String code) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElse(code == null ? null : new Term(code, code, code));
    }

    private static List<Term> terms(JsonObject rulebook, String catalogue) {
        return Json.objects(rulebook, catalogue).stream()
                .map(term -> new Term(Json.text(term, "code"), Json.text(term, "zh"), Json.text(term, "en")))
                .collect(Collectors.toList());
    }

    private static Map<LocalDate, DayKind> days(JsonObject rulebook) {
        Map<LocalDate, DayKind> days = new HashMap<>();
        for (JsonObject day : Json.objects(rulebook, "days")) {
            DayKind kind = Json.constant(day, "kind", DayKind.class);
            if (kind != null) {
                days.put(LocalDate.parse(Json.text(day, "day")), kind);
            }
        }
        return days;
    }
}
