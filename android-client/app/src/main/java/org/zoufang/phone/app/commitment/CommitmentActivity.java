package org.zoufang.phone.app.commitment;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.CommitmentState;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.enterprise.EnterpriseRow;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.problem.Lines;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.Drafted;

/** One promise: the exact words, its day, its timeline, and the steps that the person may take now, without signal too. */
public final class CommitmentActivity extends Screen {

    private static final String PROMISE = "promise";

    private UUID id;
    private CommitmentLook look;

    private record Opening(Optional<CommitmentView> promise, Instant now) {}

    /** The way to this screen. */
    public static Intent of(Context context, UUID promise) {
        return new Intent(context, CommitmentActivity.class).putExtra(PROMISE, promise.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problem);
        id = UUID.fromString(getIntent().getStringExtra(PROMISE));
        look = new CommitmentLook(this, words());
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh();
    }

    private void refresh() {
        ask(
                parts -> new Opening(
                        parts.promises().known().commitment(id), parts.clock().now()),
                opening -> {
                    if (opening.promise().isPresent()) {
                        show(opening.promise().get(), opening.now());
                    } else {
                        say(R.id.trouble, getString(R.string.promise_missing));
                    }
                });
    }

    private void show(CommitmentView promise, Instant now) {
        say(R.id.enterprise, CommitmentLook.name(promise));
        String number = promise.number() == null ? "" : getString(R.string.problem_numbered, promise.number());
        say(R.id.about, number.isEmpty() ? look.state(promise) : number + " · " + look.state(promise));
        ((Chip) findViewById(R.id.chip)).show(promise.standing());
        EnterpriseRow.show(findViewById(R.id.briefing), promise.enterprise().id());
        showFacts(promise);
        showSteps(promise, now);
        showDeeds(promise);
        say(R.id.trouble, promise.trouble() == null ? "" : promise.trouble());
    }

    private void showFacts(CommitmentView promise) {
        Lines lines = new Lines(findViewById(R.id.facts));
        if (promise.due() != null) {
            String due = look.due(promise.due());
            if (promise.due().isOverdue() || promise.due().isNearly()) {
                lines.pressing(due);
            } else {
                lines.text(due);
            }
        }
        boolean late = promise.firstDueOn() != null
                && !promise.firstDueOn().equals(promise.words().dueOn());
        lines.text(promise.keeping() == null ? "" : words().of(promise.keeping()))
                .quiet(late ? getString(R.string.promise_first_due, Times.date(this, promise.firstDueOn())) : "")
                .heading(getString(R.string.promise_text))
                .text(promise.words().text());
        if (promise.agreedText() != null) {
            lines.label(getString(R.string.promise_agreed)).text(promise.agreedText());
        }
        String owner = CommitmentLook.owner(promise);
        String contact = promise.words().contactName();
        lines.quiet(owner.isEmpty() ? "" : getString(R.string.promise_owner_is, owner))
                .quiet(contact.isEmpty() ? "" : getString(R.string.promise_contact_is, contact));
        int photos = promise.words().photoIds().size();
        lines.quiet(photos == 0 ? "" : getString(R.string.problem_photos, photos));
    }

    private void showSteps(CommitmentView promise, Instant now) {
        Lines lines = new Lines(findViewById(R.id.steps));
        if (!promise.steps().isEmpty()) {
            lines.heading(getString(R.string.problem_timeline));
        }
        for (CommitmentView.Step step : promise.steps()) {
            String by = step.contactName() != null
                    ? step.contactName()
                    : step.by() == null || step.by().name() == null
                            ? ""
                            : step.by().name();
            lines.label(getString(PromiseWords.of(step.command())))
                    .quiet(Stream.of(step.at() == null ? "" : Times.near(this, step.at(), now), by)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .text(step.text())
                    .quiet(step.dueOn() == null ? "" : getString(R.string.promise_due, Times.date(this, step.dueOn())));
        }
    }

    private void showDeeds(CommitmentView promise) {
        Lines lines = new Lines(findViewById(R.id.deeds));
        if (promise.mendable()) {
            lines.deed(R.string.problem_edit, () -> startActivity(CommitmentFormActivity.of(this, id)));
        }
        promise.possible().forEach(verb -> lines.deed(PromiseWords.of(verb), () -> begin(verb)));
        boolean asked = promise.state() == CommitmentState.FULFILLED && promise.involved();
        lines.quiet(asked ? getString(R.string.promise_involved) : "");
        findViewById(R.id.deeds).setVisibility(View.VISIBLE);
    }

    /** To take it on needs no words. */
    private void begin(String verb) {
        if (!verb.equals("accept")) {
            startActivity(KeepActivity.of(this, id, verb));
            return;
        }
        ask(parts -> parts.promises().keeping().accept(id), (Drafted drafted) -> {
            if (drafted.isKept()) {
                phone().settle();
                SyncJob.soon(this);
                refresh();
            } else {
                say(R.id.trouble, words().of(drafted.refusals().get(0)));
            }
        });
    }
}
