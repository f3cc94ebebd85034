package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.pack.Rulebook;

/** Turns the picture of a promise into what the screen shows. */
final class CommitmentShowing {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Hand hand;
    private final Register register;
    private final Rulebook rulebook;
    private final LocalDate today;

    CommitmentShowing(Pen pen) {
        hand = pen.hand();
        register = new Register(pen.store().pack());
        rulebook = Rulebook.of(pen.store().settings());
        today = day(pen.now());
    }

    /** The city's day at a moment. */
    static LocalDate day(Instant moment) {
        return moment.atZone(CITY).toLocalDate();
    }

    CommitmentView view(CommitmentPicture picture) {
        JsonObject commitment = picture.commitment();
        CommitmentHand mine = new CommitmentHand(picture, hand);
        CommitmentState state = picture.state();
        LocalDate due = day(commitment, "dueOn");
        return new CommitmentView(
                picture.id(),
                Json.text(commitment, "number"),
                Json.id(commitment, "visitId"),
                Json.id(commitment, "noteId"),
                register.enterprise(Json.id(commitment, "enterpriseId")),
                words(commitment, due),
                Json.text(commitment, "agreedText"),
                official(Json.id(commitment, "ownerId")),
                unit(Json.child(commitment, "unit")),
                Json.instant(commitment, "madeAt"),
                state,
                state == null ? null : CommitmentStanding.of(state, due, day(commitment, "fulfilledOn"), today),
                state == null || CommitmentLifecycle.isOwed(state) ? due(commitment, due) : null,
                day(commitment, "firstDueOn"),
                Json.objects(commitment, "steps").stream().map(this::step).collect(Collectors.toList()),
                Standing.of(picture.groups()),
                picture.isDraft(),
                picture.isDraft()
                        || picture.making()
                                .filter(group -> group.state().needsPerson())
                                .isPresent(),
                mine.isOwner(),
                mine.isInvolved(),
                mine.possible(),
                trouble(picture.groups()));
    }

    private static CommitmentWords words(JsonObject commitment, LocalDate due) {
        String contact = Json.text(commitment, "contactName");
        return new CommitmentWords(
                Json.text(commitment, "text"),
                contact == null ? "" : contact,
                Json.id(commitment, "ownerId"),
                due,
                Json.texts(commitment, "photoIds").stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toList()));
    }

    private static String unit(JsonObject unit) {
        return unit == null ? null : Json.text(unit, "name");
    }

    private OfficialLine official(UUID id) {
        return id == null ? null : register.official(id);
    }

    private DueView due(JsonObject commitment, LocalDate on) {
        if (on == null) {
            return null;
        }
        int left = today.isAfter(on)
                ? -rulebook.days().passed(on, today)
                : rulebook.days().passed(today, on);
        boolean provisional =
                Json.flag(commitment, "dueProvisional") || !rulebook.days().knows(on.getYear());
        return new DueView(on, left, provisional);
    }

    private static LocalDate day(JsonObject from, String field) {
        String text = Json.text(from, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private CommitmentView.Step step(JsonObject step) {
        return new CommitmentView.Step(
                Json.text(step, "command"),
                Json.constant(step, "state", CommitmentState.class),
                Json.instant(step, "at"),
                official(Json.id(step, "officialId")),
                Json.text(step, "contactName"),
                Json.text(step, "text"),
                day(step, "dueOn"));
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
