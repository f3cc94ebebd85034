package org.zoufang.phone.app.outbox;

import android.content.Context;
import android.text.format.Formatter;
import android.view.View;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;

/** One thing that is not on the server yet: what it is, of which visit, and why it is still here. */
final class OutboxRows {

    private final Context context;
    private final Instant now;

    OutboxRows(Context context, Instant now) {
        this.context = context;
        this.now = now;
    }

    View draw(OutboxEntry entry, View used) {
        RowView row = used == null ? new RowView(context) : (RowView) used;
        String what = context.getString(What.words(entry.what()));
        String title = entry.text() == null ? what : context.getString(R.string.outbox_titled, what, entry.text());
        String enterprise =
                entry.enterprise() == null ? null : entry.enterprise().name();
        String about =
                Stream.of(enterprise, why(entry)).filter(text -> text != null).collect(Collectors.joining("\n"));
        return row.show(title, about).chip(entry.standing());
    }

    String why(OutboxEntry entry) {
        if (entry.standing() == Standing.NEEDS_YOU) {
            return entry.message() == null
                    ? context.getString(R.string.why_unknown, String.valueOf(entry.code()))
                    : entry.message();
        }
        if (entry.waitsForAnother()) {
            return context.getString(R.string.why_other);
        }
        if (entry.attempts() > 0) {
            return entry.notBefore() == null
                    ? context.getString(R.string.why_attempts, entry.attempts())
                    : context.getString(
                            R.string.why_next, entry.attempts(), Times.near(context, entry.notBefore(), now));
        }
        return entry.totalBytes() > 0 ? bytes(entry) : context.getString(R.string.why_network);
    }

    private String bytes(OutboxEntry entry) {
        return context.getString(
                R.string.why_bytes,
                Formatter.formatShortFileSize(context, entry.sentBytes()),
                Formatter.formatShortFileSize(context, entry.totalBytes()));
    }
}
