package org.zoufang.phone.app.commitment;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.Drafted;

/** One step on a promise: what its owner did, what was agreed anew, or what the enterprise says. */
public final class KeepActivity extends Screen {

    private static final String PROMISE = "promise";
    private static final String VERB = "verb";

    private UUID promise;
    private String verb;
    private LocalDate due;

    /** The way to this screen. */
    public static Intent of(Context context, UUID promise, String verb) {
        return new Intent(context, KeepActivity.class)
                .putExtra(PROMISE, promise.toString())
                .putExtra(VERB, verb);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.keep);
        promise = UUID.fromString(getIntent().getStringExtra(PROMISE));
        verb = getIntent().getStringExtra(VERB);
        boolean anew = verb.equals("renegotiate");
        boolean word = verb.equals("acknowledge") || verb.equals("contest");
        say(R.id.what, getString(PromiseWords.of(verb)));
        there(R.id.agreement, anew);
        there(R.id.who, anew || word);
        there(R.id.who_heading, anew || word);
        say(R.id.who_heading, getString(anew ? R.string.promise_contact : R.string.door_contact));
        say(R.id.text_heading, getString(wanted()));
        on(R.id.keep, this::keep);
        ask(
                parts -> parts.clock().now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate(),
                today -> DayButton.on(findViewById(R.id.day), today.plusDays(1), this::due));
    }

    private int wanted() {
        return switch (verb) {
            case "fulfil" -> R.string.promise_proof;
            case "start" -> R.string.promise_progress;
            case "renegotiate" -> R.string.promise_reason;
            case "declareImpossible" -> R.string.promise_impossible_reason;
            case "contest" -> R.string.promise_contest_reason;
            default -> R.string.door_words;
        };
    }

    private void due(LocalDate day) {
        due = day;
        say(R.id.due, getString(R.string.promise_due, Times.date(this, day)));
    }

    private void there(int view, boolean there) {
        findViewById(view).setVisibility(there ? View.VISIBLE : View.GONE);
    }

    private void keep() {
        String who = text(R.id.who);
        String text = text(R.id.text);
        String agreed = text(R.id.agreed);
        LocalDate day = due;
        ask((PhoneParts parts) -> keep(parts, who, text, agreed, day), this::kept);
    }

    private Drafted keep(PhoneParts parts, String who, String text, String agreed, LocalDate day) {
        return switch (verb) {
            case "start" -> parts.promises().keeping().start(promise, text);
            case "fulfil" -> parts.promises().keeping().fulfil(promise, text);
            case "renegotiate" -> parts.promises().keeping().renegotiate(promise, text, day, agreed, who);
            case "declareImpossible" -> parts.promises().keeping().declareImpossible(promise, text);
            case "acknowledge" -> parts.promises().keeping().acknowledge(promise, who, text);
            default -> parts.promises().keeping().contest(promise, who, text);
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
