package org.zoufang.phone.app.hazard;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.enterprise.EnterpriseRow;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.problem.Lines;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.HazardView;

/** One hazard: how it stands and what was done; a visitor may remind the enterprise of it, without signal too. */
public final class HazardActivity extends Screen {

    private static final String HAZARD = "hazard";

    private UUID id;
    private HazardLook look;

    private record Opening(Optional<HazardView> hazard, Instant now) {}

    /** The way to this screen. */
    public static Intent of(Context context, UUID hazard) {
        return new Intent(context, HazardActivity.class).putExtra(HAZARD, hazard.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.hazard);
        id = UUID.fromString(getIntent().getStringExtra(HAZARD));
        look = new HazardLook(this, words());
        on(R.id.remind, this::remind);
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh();
    }

    @Override
    protected void onPause() {
        SyncJob.soon(this);
        super.onPause();
    }

    private void refresh() {
        ask(
                parts -> new Opening(
                        parts.hazards().reading().hazard(id), parts.clock().now()),
                opening -> {
                    if (opening.hazard().isPresent()) {
                        show(opening.hazard().get(), opening.now());
                    } else {
                        say(R.id.trouble, getString(R.string.hazard_missing));
                    }
                });
    }

    private void show(HazardView hazard, Instant now) {
        say(R.id.enterprise, HazardLook.name(hazard));
        String number = hazard.number() == null ? "" : getString(R.string.problem_numbered, hazard.number());
        say(R.id.about, HazardLook.joined(number, look.state(hazard)));
        ((Chip) findViewById(R.id.chip)).show(hazard.standing());
        EnterpriseRow.show(findViewById(R.id.briefing), hazard.enterprise().id());
        showFacts(hazard);
        showSteps(hazard, now);
        showDeeds(hazard);
        say(R.id.trouble, hazard.trouble() == null ? "" : hazard.trouble());
    }

    private void showFacts(HazardView hazard) {
        Lines lines = new Lines(findViewById(R.id.facts));
        if (hazard.overdue() > 0) {
            lines.pressing(look.time(hazard));
        } else {
            lines.text(look.time(hazard));
        }
        lines.text(hazard.regulator() == null ? "" : getString(R.string.hazard_regulator, hazard.regulator()))
                .heading(getString(R.string.hazard_text))
                .label(hazard.words().place())
                .text(hazard.words().text())
                .quiet(look.term(hazard.category()));
        if (!hazard.words().photoIds().isEmpty()) {
            lines.quiet(
                    getString(R.string.problem_photos, hazard.words().photoIds().size()));
        }
        if (hazard.afterPhotos() > 0) {
            lines.quiet(getString(R.string.hazard_after_photos, hazard.afterPhotos()));
        }
        if (hazard.reportedBy() != null && hazard.reportedBy().name() != null) {
            lines.quiet(getString(R.string.hazard_by, hazard.reportedBy().name()));
        }
    }

    private void showSteps(HazardView hazard, Instant now) {
        Lines lines = new Lines(findViewById(R.id.steps));
        if (!hazard.told().isEmpty()) {
            lines.heading(getString(R.string.danger_told));
        }
        DangerActivity.told(this, lines, hazard, now);
        if (!hazard.steps().isEmpty()) {
            lines.heading(getString(R.string.problem_timeline));
        }
        for (HazardView.Step step : hazard.steps()) {
            String by = step.by() == null || step.by().name() == null
                    ? ""
                    : step.by().name();
            lines.label(getString(HazardSteps.done(step.command())))
                    .quiet(HazardLook.joined(step.at() == null ? "" : Times.near(this, step.at(), now), by))
                    .text(step.text());
        }
    }

    private void showDeeds(HazardView hazard) {
        Lines lines = new Lines(findViewById(R.id.deeds));
        if (hazard.mendable() && !hazard.immediate()) {
            lines.deed(R.string.problem_edit, () -> startActivity(HazardFormActivity.of(this, id)));
        }
        boolean danger = hazard.state() == HazardState.FOUND || hazard.state() == HazardState.IMMEDIATE_DANGER;
        if (danger) {
            lines.deed(R.string.danger_call, () -> startActivity(DangerActivity.of(this, id)));
        }
        findViewById(R.id.reminding).setVisibility(hazard.remindable() ? View.VISIBLE : View.GONE);
    }

    private void remind() {
        String typed = text(R.id.reminder);
        ask(parts -> parts.hazards().alarm().remind(id, typed), this::reminded);
    }

    private void reminded(Drafted drafted) {
        if (drafted.isKept()) {
            ((EditText) findViewById(R.id.reminder)).setText("");
            phone().settle();
            say(R.id.refusal, "");
            refresh();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
