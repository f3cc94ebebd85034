package org.zoufang.phone.app.problem;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        boolean answering = verb.equals("answerMore");
        say(R.id.what, getString(StepWords.deed(verb)));
        say(R.id.who_heading, getString(delivering ? R.string.door_whom : R.string.door_contact));
        there(R.id.who, !answering);
        there(R.id.who_heading, !answering);
        there(R.id.delivery, delivering);
        there(R.id.result, verb.startsWith("confirm"));
        there(R.id.manner, !delivering && !answering && !verb.equals("withdraw"));
        say(R.id.text_heading, getString(textWanted()));
        ways = new Choices<>(findViewById(R.id.ways));
        ways.show(
                List.of(DeliveryWay.AT_THE_DOOR, DeliveryWay.BY_PHONE, DeliveryWay.IN_WRITING),
                words()::of,
                DeliveryWay.AT_THE_DOOR,
                this::signing);
        signature = findViewById(R.id.signature);
        signature.onChange(this::signing);
        on(R.id.signature_clear, signature::clear);
        signing();
        results = rating(R.id.results, offered());
        manners = rating(R.id.manners, List.of(Satisfaction.values()));
        on(R.id.keep, this::keep);
    }

    /** On the glass signs only who stands before it. */
    private void signing() {
        there(R.id.signing, maySign());
        there(R.id.signature_clear, signature.isSigned());
    }

    private boolean maySign() {
        return !verb.equals("answerMore") && (!verb.equals("deliver") || ways.chosen() == DeliveryWay.AT_THE_DOOR);
    }

    private int textWanted() {
        return switch (verb) {
            case "answerMore" -> R.string.door_more;
            case "dissatisfied" -> R.string.door_reason;
            case "withdraw" -> R.string.door_withdraw_reason;
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
    private Choices<String> rating(int group, List<Satisfaction> offered) {
        Choices<String> rating = new Choices<>(findViewById(group));
        List<String> words = new ArrayList<>();
        words.add(getString(R.string.door_unsaid));
        offered.stream().map(words()::of).forEach(words::add);
        rating.show(words, word -> word, words.get(0), () -> {});
        return rating;
    }

    private Satisfaction rated(Choices<String> rating) {
        return Arrays.stream(Satisfaction.values())
                .filter(one -> words().of(one).equals(rating.chosen()))
                .findFirst()
                .orElse(null);
    }

    private void keep() {
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
        }
    }
}
