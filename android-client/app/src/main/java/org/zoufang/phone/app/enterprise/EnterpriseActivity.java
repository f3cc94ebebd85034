package org.zoufang.phone.app.enterprise;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.commitment.CommitmentActivity;
import org.zoufang.phone.app.hazard.HazardActivity;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.problem.Lines;
import org.zoufang.phone.app.problem.ProblemActivity;
import org.zoufang.phone.app.problem.ProblemLook;
import org.zoufang.phone.app.visit.BeginActivity;
import org.zoufang.phone.app.visit.ContactLook;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.BriefingView;

/**
 * The card of one enterprise, read before a visit and without signal: what was promised, what is open, what is dangerous,
 * the last visits, who is going to be there, whom one met. What is not on this phone is said, never shown as nothing.
 */
public final class EnterpriseActivity extends Screen {

    private static final String ENTERPRISE = "enterprise";

    private UUID enterprise;
    private BriefingLook look;

    private record Opening(BriefingView card, Instant now) {}

    /** The way to this screen. */
    public static Intent of(Context context, UUID enterprise) {
        return new Intent(context, EnterpriseActivity.class).putExtra(ENTERPRISE, enterprise.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.enterprise);
        enterprise = UUID.fromString(getIntent().getStringExtra(ENTERPRISE));
        look = new BriefingLook(this, words());
        on(R.id.begin, () -> startActivity(BeginActivity.at(this, enterprise)));
    }

    @Override
    protected void onStart() {
        super.onStart();
        ask(
                parts -> new Opening(
                        parts.today().briefing(enterprise), parts.clock().now()),
                this::show);
    }

    private void show(Opening opening) {
        BriefingView card = opening.card();
        String name = card.enterprise().name();
        say(R.id.enterprise, name == null ? enterprise.toString() : name);
        say(R.id.about, look.facts(card.enterprise()));
        boolean counted = card.contact() != null && card.contact().due() != null;
        say(R.id.contact, counted ? ContactLook.due(this, card.contact()) : "");
        say(R.id.holding, look.holding(card, opening.now()));
        Lines lines = new Lines(findViewById(R.id.card));
        showPromises(lines, card);
        showProblems(lines, card);
        showHazards(lines, card);
        showVisits(lines, card, opening.now());
        showPlanned(lines, card);
        showPeople(lines, card);
    }

    private void showPromises(Lines lines, BriefingView card) {
        lines.heading(
                card.owed() == 0
                        ? getString(R.string.briefing_promises)
                        : getString(R.string.briefing_promises_owed, card.owed(), card.overdue()));
        card.promises()
                .forEach(one -> lines.row(
                        one.words().text(),
                        look.about(one),
                        BriefingLook.chip(one.standing()),
                        () -> startActivity(CommitmentActivity.of(this, one.id()))));
        lines.quiet(card.promises().isEmpty() ? none(card, R.string.briefing_no_promises) : "");
    }

    private void showProblems(Lines lines, BriefingView card) {
        lines.heading(getString(R.string.briefing_problems));
        card.problems()
                .forEach(one -> lines.row(
                        ProblemLook.excerpt(one.words().text()),
                        look.about(one),
                        BriefingLook.chip(one.standing()),
                        () -> startActivity(ProblemActivity.of(this, one.id()))));
        lines.quiet(card.problems().isEmpty() ? none(card, R.string.briefing_no_problems) : "");
    }

    private void showHazards(Lines lines, BriefingView card) {
        lines.heading(getString(R.string.briefing_hazards));
        card.hazards()
                .forEach(one -> lines.row(
                        ProblemLook.excerpt(one.words().text()),
                        look.about(one),
                        BriefingLook.chip(one.standing()),
                        () -> startActivity(HazardActivity.of(this, one.id()))));
        lines.quiet(card.hazards().isEmpty() ? none(card, R.string.briefing_no_hazards) : "");
    }

    private void showVisits(Lines lines, BriefingView card, Instant now) {
        lines.heading(getString(R.string.briefing_visits));
        card.visits()
                .forEach(one -> lines.row(
                        look.name(one, now),
                        look.about(one),
                        BriefingLook.chip(one.standing()),
                        () -> startActivity(VisitActivity.of(this, one.id()))));
        lines.quiet(card.visits().isEmpty() ? none(card, R.string.briefing_no_visits) : "");
    }

    private void showPlanned(Lines lines, BriefingView card) {
        lines.heading(getString(R.string.briefing_planned));
        for (BriefingView.Planned one : card.planned()) {
            if (one.visitId() == null) {
                lines.text(look.name(one)).quiet(look.about(one));
            } else {
                lines.row(
                        look.name(one),
                        look.about(one),
                        null,
                        () -> startActivity(VisitActivity.of(this, one.visitId())));
            }
        }
        lines.quiet(getString(
                card.holding() == BriefingView.Holding.PAIRED
                        ? R.string.briefing_planned_paired
                        : R.string.briefing_planned_own));
    }

    private void showPeople(Lines lines, BriefingView card) {
        lines.heading(getString(R.string.briefing_people));
        card.met().forEach(one -> lines.text(look.name(one)));
        lines.text(ContactLook.taken(this, words(), card.contact()));
        lines.quiet(getString(R.string.briefing_people_not_here));
    }

    /** Whoever is paired with it would have it here; of others this phone does not know. */
    private String none(BriefingView card, int words) {
        return getString(card.holding() == BriefingView.Holding.PAIRED ? words : R.string.briefing_not_here);
    }
}
