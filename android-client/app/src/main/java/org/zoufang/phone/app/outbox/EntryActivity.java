package org.zoufang.phone.app.outbox;

import android.app.AlertDialog;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.commitment.CommitmentActivity;
import org.zoufang.phone.app.hazard.HazardActivity;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.look.Chip;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.problem.ProblemActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.OutboxMending;
import org.zoufang.phone.draft.Standing;

/** One record or photo that the server would not have: what it said, what was written, and the ways out. */
public final class EntryActivity extends Screen {

    private static final String ENTRY = "entry";

    private UUID id;

    private record Opening(Optional<OutboxEntry> entry, String words, Instant now) {}

    public static Intent of(Context context, UUID entry) {
        return new Intent(context, EntryActivity.class).putExtra(ENTRY, entry.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.entry);
        id = UUID.fromString(getIntent().getStringExtra(ENTRY));
        on(R.id.again, () -> mend(OutboxMending::retry));
        on(R.id.aside, () -> sure(R.string.entry_aside, R.string.entry_aside_means, OutboxMending::setAside));
        on(R.id.delete, () -> sure(R.string.entry_delete, R.string.outbox_discard_sure, OutboxMending::delete));
        on(R.id.copy, this::copy);
    }

    @Override
    protected void onStart() {
        super.onStart();
        ask(
                parts -> new Opening(
                        parts.outbox().entry(id),
                        parts.outbox().words(id),
                        parts.clock().now()),
                opening -> {
                    if (opening.entry().isPresent()) {
                        show(opening.entry().get(), opening);
                    } else {
                        finish();
                    }
                });
    }

    private void show(OutboxEntry entry, Opening opening) {
        boolean aside = entry.standing() == Standing.SET_ASIDE;
        say(R.id.what, getString(What.words(entry.what())));
        say(R.id.enterprise, OutboxRows.name(entry.enterprise()));
        ((Chip) findViewById(R.id.chip)).show(entry.standing());
        say(R.id.why, new Why(this, opening.now(), false).of(entry));
        say(R.id.words, opening.words());
        there(R.id.words_heading, !opening.words().isEmpty());
        there(R.id.copy, !opening.words().isEmpty());
        there(R.id.mend, !aside);
        there(R.id.aside, !aside);
        there(R.id.delete, aside);
        there(R.id.again, !entry.conflict());
        on(R.id.mend, () -> startActivity(way(this, entry)));
    }

    /** To the hazard, the promise, the problem or the visit that it belongs to. */
    static Intent way(Context context, OutboxEntry entry) {
        if (entry.isHazard()) {
            return HazardActivity.of(context, entry.visitId());
        }
        if (entry.isCommitment()) {
            return CommitmentActivity.of(context, entry.visitId());
        }
        return entry.isProblem()
                ? ProblemActivity.of(context, entry.visitId())
                : VisitActivity.of(context, entry.visitId());
    }

    private void there(int view, boolean there) {
        findViewById(view).setVisibility(there ? View.VISIBLE : View.GONE);
    }

    private void copy() {
        CharSequence words = ((TextView) findViewById(R.id.words)).getText();
        getSystemService(ClipboardManager.class)
                .setPrimaryClip(ClipData.newPlainText(getString(R.string.app_name), words));
        say(R.id.done, getString(R.string.entry_copied));
    }

    private void sure(int title, int means, BiFunction<OutboxMending, UUID, Boolean> way) {
        new AlertDialog.Builder(this)
                .setTitle(title)
                .setMessage(means)
                .setPositiveButton(title, (dialog, which) -> mend(way))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }

    private void mend(BiFunction<OutboxMending, UUID, Boolean> way) {
        ask((PhoneParts parts) -> way.apply(parts.mending(), id), mended -> {
            SyncJob.soon(this);
            finish();
        });
    }
}
