package org.zoufang.phone.app.outbox;

import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.Button;
import android.widget.ListView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Rows;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.rescue.RescueActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.OutboxMending;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.sync.RoundReport;

/** What is not on the server yet, per record and per photo: why, and the way out. */
public final class OutboxActivity extends Screen {

    private OutboxRows drawing;
    private Rows<OutboxEntry> rows;

    private record Opening(List<OutboxEntry> entries, Optional<Instant> last, Instant now) {}

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.outbox);
        rows = new Rows<>((entry, used) -> drawing.draw(entry, used));
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) -> open(rows.getItem(place)));
        RescueActivity.offer(this, list);
        on(R.id.sync, this::sync);
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh("");
    }

    private void refresh(String report) {
        ask(
                parts -> new Opening(
                        parts.outbox().entries(),
                        parts.lastContact(),
                        parts.clock().now()),
                opening -> show(opening, report));
    }

    private void show(Opening opening, String report) {
        drawing = new OutboxRows(this, opening.now());
        rows.show(opening.entries());
        String last = opening.last()
                .map(at -> getString(R.string.outbox_last, Times.near(this, at, opening.now())))
                .orElse(getString(R.string.outbox_never));
        String count = OutboxCount.of(opening.entries()).words(this);
        say(R.id.summary, count + "\n" + (report.isEmpty() ? last : report));
    }

    private void sync() {
        Button button = findViewById(R.id.sync);
        button.setEnabled(false);
        button.setText(R.string.outbox_syncing);
        phone().onNetwork(
                        parts -> {
                            parts.mending().hurry();
                            return parts.round();
                        },
                        report -> {
                            button.setEnabled(true);
                            button.setText(R.string.outbox_sync);
                            refresh(words(report));
                            phone().onUpload(PhoneParts::photoRound, photos -> refresh(words(report)));
                        });
    }

    private String words(RoundReport report) {
        return switch (report.end()) {
            case DONE -> "";
            case SIGN_IN_NEEDED -> getString(R.string.sync_sign_in);
            case REGISTRATION_NEEDED -> getString(R.string.sync_register);
            case DEVICE_REVOKED -> getString(R.string.revoked_title);
            default -> getString(R.string.sync_no_network);
        };
    }

    private void open(OutboxEntry entry) {
        if (entry.standing() != Standing.NEEDS_YOU) {
            startActivity(VisitActivity.of(this, entry.visitId()));
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(What.words(entry.what()))
                .setMessage(drawing.why(entry))
                .setPositiveButton(R.string.outbox_try_again, (dialog, which) -> mend(entry, OutboxMending::retry))
                .setNeutralButton(
                        R.string.outbox_open_visit,
                        (dialog, which) -> startActivity(VisitActivity.of(this, entry.visitId())))
                .setNegativeButton(R.string.outbox_discard, (dialog, which) -> discard(entry))
                .show();
    }

    private void discard(OutboxEntry entry) {
        new AlertDialog.Builder(this)
                .setTitle(R.string.outbox_discard)
                .setMessage(R.string.outbox_discard_sure)
                .setPositiveButton(R.string.outbox_discard, (dialog, which) -> mend(entry, OutboxMending::discard))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }

    private void mend(OutboxEntry entry, BiFunction<OutboxMending, UUID, Boolean> way) {
        ask((PhoneParts parts) -> way.apply(parts.mending(), entry.id()), mended -> refresh(""));
    }
}
