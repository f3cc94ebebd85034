package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;

/**
 * The answer at the enterprise's door (送答复上门), and what the enterprise says to it; without signal. Refused is what the
 * server would refuse, in the same words. Each call is durable when it returns.
 */
public final class ProblemDoor {

    private static final String SIGNATURE = "signature";

    /** What is said to an answer, and not beside it. */
    private static final Set<String> TO_AN_ANSWER =
            Set.of("deliver", "confirm", "confirmInterim", "dissatisfied", "returnVisit");

    private final Pen pen;
    private final UUID read;

    public ProblemDoor(Pen pen) {
        this(pen, null);
    }

    private ProblemDoor(Pen pen, UUID read) {
        this.pen = pen;
        this.read = read;
    }

    /**
     * The same for who has this answer before him: what another one has replaced since is not delivered, nor confirmed.
     *
     * @param answer null: the one that stands on this phone when it is written down
     */
    public ProblemDoor about(UUID answer) {
        return new ProblemDoor(pen, answer);
    }

    /** Forms that are filled in and not saved yet. */
    public DoorDrafts drafts() {
        return new DoorDrafts(pen);
    }

    /** Answers what the service office asked. */
    public Drafted answerMore(UUID problemId, String text) {
        return step(
                problemId,
                "answerMore",
                DraftingPolicy.text(text, "text", Limits.SHORT_TEXT),
                input -> Json.put(input, "text", text));
    }

    /** @param signature what whom it was brought to drew on the glass, or null: nobody has to sign */
    public Drafted deliver(UUID problemId, DeliveryWay way, String toWhom, Instant at, String text, String signature) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(toWhom, "toWhom", Limits.NAME));
        refusals.addAll(DraftingPolicy.optionalText(text, "text", Limits.SHORT_TEXT));
        refusals.addAll(DrawnSignature.refusals(signature, SIGNATURE));
        refusals.addAll(ProblemStepPolicy.signed(way, signature));
        refusals.addAll(ProblemStepPolicy.deliveredAt(at, picture(problemId).answeredAt()));
        return step(problemId, "deliver", refusals, input -> {
            Json.put(input, "way", way);
            Json.put(input, "toWhom", toWhom);
            Json.put(input, "deliveredAt", at);
            said(input, text, signature);
        });
    }

    /** The enterprise says that it is solved, or accepts the refusal. */
    public Drafted confirm(UUID problemId, DoorWords words) {
        List<Refusal> refusals = new ArrayList<>(named(words));
        refusals.addAll(ProblemStepPolicy.result(picture(problemId).outcome(), words.result(), "confirm"));
        return step(problemId, "confirm", refusals, input -> {
            Json.put(input, "result", words.result());
            rest(input, words);
        });
    }

    /** It accepts what has been reached so far. */
    public Drafted confirmInterim(UUID problemId, DoorWords words) {
        return step(problemId, "confirmInterim", named(words), input -> {
            Json.put(input, "result", words.result());
            Json.put(input, "nextOn", words.nextOn());
            rest(input, words);
        });
    }

    /** It is not satisfied, and says why. */
    public Drafted dissatisfied(UUID problemId, DoorWords words) {
        List<Refusal> refusals = new ArrayList<>(named(words));
        refusals.addAll(DraftingPolicy.text(words.text(), "text", Limits.SHORT_TEXT));
        return step(problemId, "dissatisfied", refusals, input -> rest(input, words));
    }

    /** It takes its problem back, and says why. */
    public Drafted withdraw(UUID problemId, DoorWords words) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(words.contactName(), "contactName", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(words.text(), "text", Limits.SHORT_TEXT));
        refusals.addAll(DrawnSignature.refusals(words.signature(), SIGNATURE));
        return step(problemId, "withdraw", refusals, input -> {
            Json.put(input, "contactName", words.contactName());
            said(input, words.text(), words.signature());
        });
    }

    /** It was asked again, and nobody of it answered. */
    public Drafted returnVisit(UUID problemId, String text) {
        return step(
                problemId,
                "returnVisit",
                DraftingPolicy.text(text, "text", Limits.SHORT_TEXT),
                input -> Json.put(input, "text", text));
    }

    /**
     * What was closed is done again, and why.
     *
     * @param contactName who of the enterprise asks for it; empty: the service office, after a sample that failed
     */
    public Drafted reopen(UUID problemId, String contactName, String text) {
        boolean asked = contactName != null && !contactName.trim().isEmpty();
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.optionalText(contactName, "contactName", Limits.NAME));
        refusals.addAll(DraftingPolicy.text(text, "text", Limits.SHORT_TEXT));
        Function<ProblemHand, List<Refusal>> against =
                asked ? mine -> mine.refusals("reopen") : ProblemHand::reopeningByOffice;
        return step(problemId, "reopen", refusals, against, input -> {
            if (asked) {
                Json.put(input, "contactName", contactName);
            }
            Json.put(input, "text", text);
        });
    }

    private static List<Refusal> named(DoorWords words) {
        List<Refusal> refusals = new ArrayList<>(DraftingPolicy.text(words.contactName(), "contactName", Limits.NAME));
        refusals.addAll(DraftingPolicy.optionalText(words.text(), "text", Limits.SHORT_TEXT));
        refusals.addAll(DrawnSignature.refusals(words.signature(), SIGNATURE));
        return refusals;
    }

    private static void rest(JsonObject input, DoorWords words) {
        Json.put(input, "contactName", words.contactName());
        Json.put(input, "manner", words.manner());
        said(input, words.text(), words.signature());
    }

    private static void said(JsonObject input, String text, String signature) {
        if (signature != null) {
            Json.put(input, SIGNATURE, signature);
        }
        if (text != null && !text.trim().isEmpty()) {
            Json.put(input, "text", text);
        }
    }

    private ProblemPicture picture(UUID problemId) {
        return ProblemPicture.of(pen.store(), problemId);
    }

    private List<Refusal> unread(ProblemPicture picture, String verb) {
        return TO_AN_ANSWER.contains(verb) ? ProblemStepPolicy.read(read, picture.answer()) : List.of();
    }

    /** One step: decided on the picture of the moment, under a step id made once. */
    private Drafted step(UUID problemId, String verb, List<Refusal> wrong, Consumer<JsonObject> fill) {
        return step(problemId, verb, wrong, mine -> mine.refusals(verb), fill);
    }

    private Drafted step(
            UUID problemId,
            String verb,
            List<Refusal> wrong,
            Function<ProblemHand, List<Refusal>> against,
            Consumer<JsonObject> fill) {
        return pen.store().change(() -> {
            ProblemPicture picture = ProblemPicture.of(pen.store(), problemId);
            List<Refusal> refusals = new ArrayList<>(wrong);
            refusals.addAll(against.apply(ProblemHand.of(picture, pen.hand(), ProblemDays.of(pen))));
            refusals.addAll(unread(picture, verb));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            JsonObject input = Pen.input(problemId);
            Json.put(input, "stepId", pen.newId());
            if (TO_AN_ANSWER.contains(verb) && picture.answer() != null) {
                Json.put(input, "answerId", picture.answer());
            }
            fill.accept(input);
            Set<UUID> earlier = picture.groups().stream()
                    .filter(group -> group.state().isPending())
                    .map(CommandGroup::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String name = "problem" + verb.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + verb.substring(1);
            CommandGroup group = CommandGroup.of(
                    pen.newId(), pen.who().officialId(), problemId, new Command(name, input), pen.now());
            pen.store().outbox().put(group.dependingOn(earlier));
            new DoorDrafts(pen).done(problemId, verb);
            return Drafted.kept(problemId);
        });
    }
}
