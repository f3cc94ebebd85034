package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Urgency;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Register;
import org.zoufang.phone.pack.Rulebook;

/** Turns the picture of a problem into what the screen shows. */
final class ProblemShowing {

    /** While a department's clock runs. */
    private static final Set<ProblemState> HANDLED = Set.of(
            ProblemState.ASSIGNED,
            ProblemState.OBJECTED,
            ProblemState.IN_PROGRESS,
            ProblemState.REPLY_DRAFTED,
            ProblemState.REFUSAL_REVIEW);

    private final Hand hand;
    private final Register register;
    private final Rulebook rulebook;
    private final ProblemDays days;

    ProblemShowing(Pen pen) {
        hand = pen.hand();
        register = new Register(pen.store().pack());
        rulebook = Rulebook.of(pen.store().settings());
        days = new ProblemDays(pen.now(), rulebook.days());
    }

    ProblemView view(ProblemPicture picture) {
        JsonObject problem = picture.problem();
        ProblemHand mine = ProblemHand.of(picture, hand, days);
        return new ProblemView(
                picture.id(),
                Json.text(problem, "number"),
                Json.id(problem, "visitId"),
                Json.id(problem, "noteId"),
                register.enterprise(Json.id(problem, "enterpriseId")),
                words(problem),
                term(Json.text(problem, "type"), true),
                term(Json.text(problem, "category"), false),
                official(Json.id(problem, "raisedById")),
                Json.instant(problem, "heardAt"),
                picture.state(),
                lead(Json.child(problem, "lead")),
                due(problem, picture.state()),
                day(problem, "watchOn"),
                Json.number(problem, "level"),
                reply(Json.child(problem, "reply")),
                Json.objects(problem, "steps").stream().map(this::step).collect(Collectors.toList()),
                Standing.of(picture.groups()),
                picture.isDraft(),
                picture.isDraft()
                        || picture.raising()
                                .filter(group -> group.state().needsPerson())
                                .isPresent(),
                mine.handled(),
                mine.possible(),
                mine.mayWithdraw(),
                mine.mayReopen(),
                trouble(picture.groups()));
    }

    private static ProblemWords words(JsonObject problem) {
        return new ProblemWords(
                text(problem, "type"),
                text(problem, "category"),
                or(Json.constant(problem, "urgency", Urgency.class), Urgency.NORMAL),
                or(Json.constant(problem, "firstSeenBy", FirstSeenBy.class), FirstSeenBy.RAISED_BY_ENTERPRISE),
                text(problem, "text"),
                text(problem, "contactName"),
                Json.texts(problem, "photoIds").stream().map(UUID::fromString).collect(Collectors.toList()));
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static String text(JsonObject problem, String field) {
        return or(Json.text(problem, field), "");
    }

    private Rulebook.Term term(String code, boolean type) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return type ? rulebook.type(code) : rulebook.category(code);
    }

    private static String lead(JsonObject lead) {
        return lead == null ? null : Json.text(lead, "name");
    }

    private OfficialLine official(UUID id) {
        return id == null ? null : register.official(id);
    }

    private DueView due(JsonObject problem, ProblemState state) {
        LocalDate on = day(problem, "dueOn");
        if (on == null || state == null || !HANDLED.contains(state)) {
            return null;
        }
        LocalDate today = days.today();
        int left = today.isAfter(on)
                ? -rulebook.days().passed(on, today)
                : rulebook.days().passed(today, on);
        boolean provisional =
                Json.flag(problem, "dueProvisional") || !rulebook.days().knows(on.getYear());
        return new DueView(on, left, provisional);
    }

    private static LocalDate day(JsonObject from, String field) {
        String text = Json.text(from, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static ProblemView.Reply reply(JsonObject reply) {
        return reply == null
                ? null
                : new ProblemView.Reply(
                        Json.id(reply, "id"),
                        Json.constant(reply, "outcome", ProblemOutcome.class),
                        Json.text(reply, "text"),
                        Json.text(reply, "legalBasis"),
                        Json.text(reply, "alternatives"),
                        day(reply, "nextOn"));
    }

    private ProblemView.Step step(JsonObject step) {
        return new ProblemView.Step(
                Json.text(step, "command"),
                Json.constant(step, "state", ProblemState.class),
                Json.instant(step, "at"),
                official(Json.id(step, "officialId")),
                Json.text(step, "contactName"),
                Json.text(step, "text"),
                Json.flag(step, "signed"));
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
