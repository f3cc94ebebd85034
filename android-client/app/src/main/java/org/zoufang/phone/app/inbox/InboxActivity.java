package org.zoufang.phone.app.inbox;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.widget.LinearLayout;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.FactChoice;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.FactConflictView;
import org.zoufang.phone.draft.InboxView;
import org.zoufang.phone.draft.NotePairView;

/** Where two texts met: both stand there with who wrote them and when, and one tap chooses. It works without signal. */
public final class InboxActivity extends Screen {

    private static final String VISIT = "visit";

    private record Opening(InboxView inbox, Instant now) {}

    /** All that waits on this phone. */
    public static Intent all(Context context) {
        return new Intent(context, InboxActivity.class);
    }

    /** What waits on one visit. */
    public static Intent of(Context context, UUID visit) {
        return all(context).putExtra(VISIT, visit.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.inbox);
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
        String visit = getIntent().getStringExtra(VISIT);
        ask(
                parts -> new Opening(
                        visit == null ? parts.inbox().all() : parts.inbox().onVisit(UUID.fromString(visit)),
                        parts.clock().now()),
                this::show);
    }

    private void show(Opening opening) {
        InboxView inbox = opening.inbox();
        FactWords facts = new FactWords(this, words(), opening.now());
        LinearLayout place = findViewById(R.id.choices);
        place.removeAllViews();
        inbox.toSettle().forEach(one -> place.addView(fact(one, facts)));
        inbox.pairs().forEach(one -> place.addView(pair(one, facts)));
        inbox.waiting()
                .forEach(one -> place.addView(new ChoiceCard(this)
                        .heading(facts.heading(one.fact(), one.enterprise()))
                        .text(R.string.inbox_yours, facts.value(one.fact(), one.proposed()), "")
                        .quiet(getString(R.string.inbox_waiting, FactWords.name(one.lead())))));
        say(R.id.summary, inbox.isEmpty() ? getString(R.string.inbox_empty) : "");
    }

    private ChoiceCard fact(FactConflictView one, FactWords facts) {
        return new ChoiceCard(this)
                .heading(facts.heading(one.fact(), one.enterprise()))
                .text(
                        R.string.inbox_current,
                        facts.value(one.fact(), one.current()),
                        facts.by(one.currentBy(), one.currentAt()))
                .choice(getString(R.string.inbox_keep_current), () -> settle(one, FactChoice.CURRENT))
                .text(
                        R.string.inbox_proposed,
                        facts.value(one.fact(), one.proposed()),
                        facts.by(one.proposedBy(), one.proposedAt()))
                .choice(getString(R.string.inbox_keep_proposed), () -> settle(one, FactChoice.PROPOSED));
    }

    private ChoiceCard pair(NotePairView one, FactWords facts) {
        UUID first = one.first().id();
        UUID second = one.second().id();
        String hidden = getString(R.string.inbox_note_hidden);
        return new ChoiceCard(this)
                .heading(facts.heading(one.first().kind(), one.enterprise()))
                .text(R.string.inbox_first, one.first().text(), "")
                .choice(
                        getString(R.string.inbox_keep_first),
                        () -> keep(parts -> parts.notes().withdraw(one.visitId(), second, hidden)))
                .text(
                        R.string.inbox_second,
                        one.second().text(),
                        facts.at(one.second().writtenAt()))
                .choice(
                        getString(R.string.inbox_keep_second),
                        () -> keep(parts -> parts.notes().withdraw(one.visitId(), first, hidden)))
                .choice(
                        getString(R.string.inbox_keep_both),
                        () -> keep(parts -> parts.notes().keepBoth(one.visitId(), second)));
    }

    private void settle(FactConflictView one, FactChoice choice) {
        keep(parts -> parts.settling().settle(one.visitId(), one.id(), choice));
    }

    private void keep(Function<PhoneParts, Drafted> deed) {
        ask(deed, drafted -> {
            say(
                    R.id.trouble,
                    drafted.isKept() ? "" : words().of(drafted.refusals().get(0)));
            refresh();
        });
    }
}
