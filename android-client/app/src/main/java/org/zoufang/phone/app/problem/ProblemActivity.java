package org.zoufang.phone.app.problem;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.enterprise.EnterpriseRow;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.ProblemView;

/** One problem: how it stands, its answer, its timeline, and the steps that the person may take now, without signal too. */
public final class ProblemActivity extends Screen {

    private static final String PROBLEM = "problem";

    private UUID id;
    private ProblemLook look;

    private record Opening(Optional<ProblemView> problem, Instant now) {}

    /** The way to this screen. */
    public static Intent of(Context context, UUID problem) {
        return new Intent(context, ProblemActivity.class).putExtra(PROBLEM, problem.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problem);
        id = UUID.fromString(getIntent().getStringExtra(PROBLEM));
        look = new ProblemLook(this, words());
    }

    @Override
    protected void onStart() {
        super.onStart();
        ask(
                parts -> new Opening(
                        parts.problems().known().problem(id), parts.clock().now()),
                opening -> {
                    if (opening.problem().isPresent()) {
                        show(opening.problem().get(), opening.now());
                    } else {
                        say(R.id.trouble, getString(R.string.problem_missing));
                    }
                });
    }

    private void show(ProblemView problem, Instant now) {
        say(R.id.enterprise, ProblemLook.name(problem));
        String number = problem.number() == null ? "" : getString(R.string.problem_numbered, problem.number());
        say(R.id.about, number.isEmpty() ? look.state(problem) : number + " · " + look.state(problem));
        ((Chip) findViewById(R.id.chip)).show(problem.standing());
        EnterpriseRow.show(findViewById(R.id.briefing), problem.enterprise().id());
        showFacts(problem);
        showAnswer(problem.reply());
        showSteps(problem, now);
        showDeeds(problem);
        say(R.id.trouble, problem.trouble() == null ? "" : problem.trouble());
    }

    private void showFacts(ProblemView problem) {
        Lines lines = new Lines(findViewById(R.id.facts));
        if (problem.due() != null) {
            String due = look.due(problem.due());
            if (problem.due().isOverdue() || problem.due().isNearly()) {
                lines.pressing(due);
            } else {
                lines.text(due);
            }
        }
        lines.text(
                        problem.watchOn() == null || problem.state() != ProblemState.WATCHED
                                ? ""
                                : getString(R.string.problem_watch, Times.date(this, problem.watchOn())))
                .text(problem.lead() == null ? "" : getString(R.string.problem_lead, problem.lead()))
                .text(problem.level() == 0 ? "" : getString(R.string.problem_level, problem.level()))
                .heading(getString(R.string.problem_text))
                .text(problem.words().text())
                .quiet(Stream.of(
                                look.term(problem.type()),
                                look.term(problem.category()),
                                words().of(problem.words().urgency()),
                                words().of(problem.words().firstSeenBy()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        if (!problem.words().photoIds().isEmpty()) {
            lines.quiet(getString(
                    R.string.problem_photos, problem.words().photoIds().size()));
        }
        if (problem.raisedBy() != null && problem.raisedBy().name() != null) {
            lines.quiet(getString(R.string.problem_by, problem.raisedBy().name()));
        }
    }

    private void showAnswer(ProblemView.Reply reply) {
        Lines lines = new Lines(findViewById(R.id.answer));
        if (reply != null) {
            lines.heading(getString(R.string.problem_answer))
                    .label(reply.outcome() == null ? "" : words().of(reply.outcome()))
                    .text(reply.text())
                    .quiet(reply.legalBasis() == null ? "" : getString(R.string.problem_basis, reply.legalBasis()))
                    .quiet(
                            reply.alternatives() == null
                                    ? ""
                                    : getString(R.string.problem_alternatives, reply.alternatives()))
                    .quiet(
                            reply.nextOn() == null
                                    ? ""
                                    : getString(R.string.problem_watch, Times.date(this, reply.nextOn())));
        }
    }

    private void showSteps(ProblemView problem, Instant now) {
        Lines lines = new Lines(findViewById(R.id.steps));
        if (!problem.steps().isEmpty()) {
            lines.heading(getString(R.string.problem_timeline));
        }
        for (ProblemView.Step step : problem.steps()) {
            String by = step.contactName() != null
                    ? step.contactName()
                    : step.by() == null || step.by().name() == null
                            ? ""
                            : step.by().name();
            lines.label(getString(StepWords.done(step.command())))
                    .quiet(Stream.of(step.at() == null ? "" : Times.near(this, step.at(), now), by)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .text(step.text())
                    .quiet(step.signed() ? getString(R.string.signature_signed) : "");
        }
    }

    private void showDeeds(ProblemView problem) {
        Lines lines = new Lines(findViewById(R.id.deeds));
        if (problem.mendable()) {
            lines.deed(R.string.problem_edit, () -> startActivity(ProblemFormActivity.of(this, id)));
        }
        problem.possible()
                .forEach(verb ->
                        lines.deed(StepWords.deed(verb), () -> startActivity(DoorActivity.of(this, problem, verb))));
        if (problem.withdrawable()) {
            lines.deed(StepWords.deed("withdraw"), () -> startActivity(DoorActivity.of(this, id, "withdraw")));
        }
        if (problem.reopenable()) {
            lines.deed(StepWords.deed("reopen"), () -> startActivity(DoorActivity.of(this, id, "reopen")));
        }
        boolean asked = problem.state() == ProblemState.AWAITING_CONFIRMATION && problem.handled();
        lines.quiet(asked ? getString(R.string.problem_handled) : "");
        findViewById(R.id.deeds).setVisibility(View.VISIBLE);
    }
}
