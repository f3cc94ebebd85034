package org.zoufang.phone.app.problem;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.SignatureView;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.visit.Autosave;
import org.zoufang.phone.app.visit.Unkept;
import org.zoufang.phone.draft.DoorDraft;
import org.zoufang.phone.draft.DoorWords;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.ProblemDoor;
import org.zoufang.phone.draft.ProblemView;

/** One step at the enterprise's door: the delivery, or what it says to the answer; result and manner asked apart. */
public final class DoorActivity extends Screen {

    private static final String PROBLEM = "problem";
    private static final String VERB = "verb";
    private static final String ANSWER = "answer";
    private static final String OUTCOME = "outcome";

    private UUID problem;
    private String verb;
    private Choices<DeliveryWay> ways;
    private Choices<String> results;
    private Choices<String> manners;
    private SignatureView signature;
    private Autosave<DoorDraft> saving;
    private boolean showing = true;

    /** The way to this screen. */
    public static Intent of(Context context, UUID problem, String verb) {
        return new Intent(context, DoorActivity.class)
                .putExtra(PROBLEM, problem.toString())
                .putExtra(VERB, verb);
    }

    /** The way to this screen for who has this problem, and its answer, before him. */
    static Intent of(Context context, ProblemView problem, String verb) {
        Intent way = of(context, problem.id(), verb);
        ProblemView.Reply reply = problem.reply();
        if (reply != null && reply.id() != null) {
            way.putExtra(ANSWER, reply.id().toString());
        }
        return reply == null || reply.outcome() == null
                ? way
                : way.putExtra(OUTCOME, reply.outcome().name());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.door);
        problem = UUID.fromString(getIntent().getStringExtra(PROBLEM));
        verb = getIntent().getStringExtra(VERB);
        boolean delivering = verb.equals("deliver");
        boolean named = !verb.equals("answerMore") && !verb.equals("returnVisit");
        say(R.id.what, getString(StepWords.deed(verb)));
        say(R.id.who_heading, getString(whoWanted()));
        there(R.id.who, named);
        there(R.id.who_heading, named);
        there(R.id.delivery, delivering);
        there(R.id.result, verb.startsWith("confirm"));
        there(R.id.manner, verb.startsWith("confirm") || verb.equals("dissatisfied"));
        say(R.id.text_heading, getString(textWanted()));
        ways = new Choices<>(findViewById(R.id.ways));
        results = new Choices<>(findViewById(R.id.results));
        manners = new Choices<>(findViewById(R.id.manners));
        signature = findViewById(R.id.signature);
        choices(DeliveryWay.AT_THE_DOOR, null, null);
        on(R.id.signature_clear, signature::clear);
        on(R.id.keep, this::keep);
        saving = new Autosave<>(
                phone(),
                new Unkept(() -> {}),
                (parts, draft) -> parts.problems().door().drafts().keep(problem, verb, draft),
                drafted -> {});
        Typing.in(findViewById(R.id.who), typed -> changed());
        Typing.in(findViewById(R.id.text), typed -> changed());
        signature.onChange(this::changed);
        signing();
        ask(parts -> parts.problems().door().drafts().of(problem, verb), this::open);
    }

    /** With what was left in it before. */
    private void open(Optional<DoorDraft> draft) {
        draft.ifPresent(left -> {
            ((TextView) findViewById(R.id.who)).setText(left.who());
            ((TextView) findViewById(R.id.text)).setText(left.text());
            choices(left.way() == null ? DeliveryWay.AT_THE_DOOR : left.way(), left.result(), left.manner());
            signature.show(left.signature());
        });
        showing = false;
        signing();
    }

    private void choices(DeliveryWay way, Satisfaction result, Satisfaction manner) {
        ways.show(
                List.of(DeliveryWay.AT_THE_DOOR, DeliveryWay.BY_PHONE, DeliveryWay.IN_WRITING),
                words()::of,
                way,
                this::changed);
        rating(results, offered(), result);
        rating(manners, List.of(Satisfaction.values()), manner);
    }

    /** A letter, a choice or a stroke more: it is in the store at once. */
    private void changed() {
        signing();
        if (!showing) {
            saving.typed(new DoorDraft(
                    text(R.id.who), ways.chosen(), rated(results), rated(manners), text(R.id.text), signature.drawn()));
        }
    }

    /** On the glass signs only who stands before it. */
    private void signing() {
        there(R.id.signing, maySign());
        there(R.id.signature_clear, signature.isSigned());
    }

    private boolean maySign() {
        return switch (verb) {
            case "answerMore", "returnVisit", "reopen" -> false;
            case "deliver" -> ways.chosen() == DeliveryWay.AT_THE_DOOR;
            default -> true;
        };
    }

    private int whoWanted() {
        return switch (verb) {
            case "deliver" -> R.string.door_whom;
            case "reopen" -> R.string.door_contact_again;
            default -> R.string.door_contact;
        };
    }

    private int textWanted() {
        return switch (verb) {
            case "answerMore" -> R.string.door_more;
            case "dissatisfied" -> R.string.door_reason;
            case "withdraw" -> R.string.door_withdraw_reason;
            case "reopen" -> R.string.door_reopen_reason;
            case "returnVisit" -> R.string.door_asked;
            default -> R.string.door_words;
        };
    }

    private void there(int view, boolean there) {
        findViewById(view).setVisibility(there ? View.VISIBLE : View.GONE);
    }

    /** Who is dissatisfied with the result has not said that it is solved. */
    private List<Satisfaction> offered() {
        String outcome = getIntent().getStringExtra(OUTCOME);
        boolean any = outcome == null || ProblemStepPolicy.mayBeDissatisfied(ProblemOutcome.valueOf(outcome), verb);
        return Arrays.stream(Satisfaction.values())
                .filter(one -> any || one != Satisfaction.DISSATISFIED)
                .collect(Collectors.toList());
    }

    private ProblemDoor door(PhoneParts parts) {
        String answer = getIntent().getStringExtra(ANSWER);
        return parts.problems().door().about(answer == null ? null : UUID.fromString(answer));
    }

    /** Nothing is taken for said: an enterprise that does not rate is not content by default. */
    private void rating(Choices<String> rating, List<Satisfaction> offered, Satisfaction said) {
        List<String> words = new ArrayList<>();
        words.add(getString(R.string.door_unsaid));
        offered.stream().map(words()::of).forEach(words::add);
        boolean any = said == null || !offered.contains(said);
        rating.show(words, word -> word, any ? words.get(0) : words().of(said), this::changed);
    }

    private Satisfaction rated(Choices<String> rating) {
        return Arrays.stream(Satisfaction.values())
                .filter(one -> words().of(one).equals(rating.chosen()))
                .findFirst()
                .orElse(null);
    }

    private void keep() {
        showing = true;
        String who = text(R.id.who);
        String text = text(R.id.text);
        DeliveryWay way = ways.chosen();
        DoorWords said =
                new DoorWords(who, rated(results), rated(manners), text, null, maySign() ? signature.drawn() : null);
        ask((PhoneParts parts) -> keep(parts, way, said), this::kept);
    }

    private Drafted keep(PhoneParts parts, DeliveryWay way, DoorWords said) {
        return switch (verb) {
            case "answerMore" -> door(parts).answerMore(problem, said.text());
            case "deliver" ->
                door(parts)
                        .deliver(problem, way, said.contactName(), parts.clock().now(), said.text(), said.signature());
            case "confirm" -> door(parts).confirm(problem, said);
            case "confirmInterim" -> door(parts).confirmInterim(problem, said);
            case "withdraw" -> door(parts).withdraw(problem, said);
            case "returnVisit" -> door(parts).returnVisit(problem, said.text());
            case "reopen" -> door(parts).reopen(problem, said.contactName(), said.text());
            default -> door(parts).dissatisfied(problem, said);
        };
    }

    private void kept(Drafted drafted) {
        if (drafted.isKept()) {
            phone().settle();
            SyncJob.soon(this);
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
            showing = false;
            changed();
        }
    }
}
