package org.zoufang.phone.app.outbox;

import android.content.Context;
import android.text.format.Formatter;
import java.time.Instant;
import org.zoufang.contract.LostRight;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;

/** Why something is not on the server yet, and what is to be done, in words. */
final class Why {

    private final Context context;
    private final Instant now;
    private final boolean photosWait;

    /** @param photosWait whether photos wait for Wi-Fi at this moment */
    Why(Context context, Instant now, boolean photosWait) {
        this.context = context;
        this.now = now;
        this.photosWait = photosWait;
    }

    String of(OutboxEntry entry) {
        if (entry.standing() == Standing.NEEDS_YOU || entry.standing() == Standing.SET_ASIDE) {
            return refusal(entry);
        }
        if (entry.isDraft()) {
            return context.getString(R.string.problem_state_draft);
        }
        if (entry.waitsForAnother()) {
            return context.getString(R.string.why_other);
        }
        if (entry.isPhoto() && photosWait) {
            return context.getString(R.string.why_wifi) + " · " + bytes(entry);
        }
        if (entry.attempts() > 0) {
            return entry.notBefore() == null
                    ? context.getString(R.string.why_attempts, entry.attempts())
                    : context.getString(
                            R.string.why_next, entry.attempts(), Times.near(context, entry.notBefore(), now));
        }
        return entry.totalBytes() > 0 ? bytes(entry) : context.getString(R.string.why_network);
    }

    private String refusal(OutboxEntry entry) {
        int kept = kept(String.valueOf(entry.code()));
        return kept == 0 ? said(entry) : said(entry) + "\n" + context.getString(kept);
    }

    /** What the office does with what its author may no longer hand in; 0 if it is his to mend. */
    private static int kept(String code) {
        return switch (code) {
            case "UNKNOWN_ID" -> R.string.why_perhaps_with_office;
            case "OFFICE_SET_ASIDE" -> R.string.why_settled;
            default -> LostRight.mayBe(code) ? R.string.why_with_office : 0;
        };
    }

    private String said(OutboxEntry entry) {
        if (entry.code() == null && entry.message() == null) {
            return context.getString(R.string.why_along);
        }
        return entry.message() == null
                ? context.getString(R.string.why_unknown, String.valueOf(entry.code()))
                : entry.message();
    }

    private String bytes(OutboxEntry entry) {
        return context.getString(
                R.string.why_bytes,
                Formatter.formatShortFileSize(context, entry.sentBytes()),
                Formatter.formatShortFileSize(context, entry.totalBytes()));
    }
}
