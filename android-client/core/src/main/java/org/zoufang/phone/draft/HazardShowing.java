package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.pack.Rulebook;

/** Turns the picture of a hazard into what the screen shows. */
final class HazardShowing {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Register register;
    private final Rulebook rulebook;
    private final LocalDate today;

    HazardShowing(Pen pen) {
        register = new Register(pen.store().pack());
        rulebook = Rulebook.of(pen.store().settings());
        today = pen.now().atZone(CITY).toLocalDate();
    }

    HazardView view(HazardPicture picture) {
        JsonObject hazard = picture.hazard();
        LocalDate due = due(hazard, picture.state());
        JsonObject regulator = Json.child(hazard, "regulator");
        String category = Json.text(hazard, "category");
        boolean refused =
                picture.reporting().filter(group -> group.state().needsPerson()).isPresent();
        return new HazardView(
                picture.id(),
                Json.text(hazard, "number"),
                Json.id(hazard, "visitId"),
                register.enterprise(Json.id(hazard, "enterpriseId")),
                new HazardWords(text(hazard, "category"), text(hazard, "place"), text(hazard, "text"), photos(hazard)),
                category == null ? null : rulebook.hazardCategory(category),
                Json.flag(hazard, "immediate"),
                official(Json.id(hazard, "reportedById")),
                picture.state(),
                picture.grade(),
                regulator == null ? null : Json.text(regulator, "name"),
                due,
                due == null || !today.isAfter(due) ? 0 : (int) ChronoUnit.DAYS.between(due, today),
                Json.number(hazard, "afterPhotos"),
                Json.objects(hazard, "told").stream()
                        .map(one -> new HazardView.Told(
                                Json.text(one, "whom"), Json.text(one, "phone"), Json.instant(one, "at")))
                        .collect(Collectors.toList()),
                Json.objects(hazard, "steps").stream().map(this::step).collect(Collectors.toList()),
                Standing.of(picture.groups()),
                picture.isDraft(),
                picture.isDraft() || refused,
                HazardAlarm.against(picture, "remind").isEmpty(),
                trouble(picture.groups()));
    }

    /** The enterprise's day, then the regulator's. */
    private static LocalDate due(JsonObject hazard, HazardState state) {
        if (state != null && HazardLifecycle.isWithEnterprise(state)) {
            return day(hazard, "dueOn");
        }
        boolean rechecking =
                state != null && HazardLifecycle.isWithRegulator(state) && !Json.flag(hazard, "recheckPassed");
        return rechecking ? day(hazard, "recheckBy") : null;
    }

    private static LocalDate day(JsonObject from, String field) {
        String text = Json.text(from, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<UUID> photos(JsonObject hazard) {
        return Json.texts(hazard, "photoIds").stream().map(UUID::fromString).collect(Collectors.toList());
    }

    private static String text(JsonObject hazard, String field) {
        String text = Json.text(hazard, field);
        return text == null ? "" : text;
    }

    private OfficialLine official(UUID id) {
        return id == null ? null : register.official(id);
    }

    private HazardView.Step step(JsonObject step) {
        return new HazardView.Step(
                Json.text(step, "command"),
                Json.constant(step, "state", HazardState.class),
                Json.instant(step, "at"),
                official(Json.id(step, "officialId")),
                Json.text(step, "text"));
    }

    private static String trouble(List<CommandGroup> groups) {
        return groups.stream()
                .filter(group -> group.state().needsPerson())
                .map(group -> group.answer().message())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
