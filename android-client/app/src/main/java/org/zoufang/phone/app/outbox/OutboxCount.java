package org.zoufang.phone.app.outbox;

import android.content.Context;
import java.util.List;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;

/**
 * How much is not on the server yet.
 *
 * @param waiting goes by itself
 * @param needsPerson does not
 */
public record OutboxCount(int waiting, int needsPerson) {

    public static OutboxCount of(List<OutboxEntry> entries) {
        int needsPerson = (int) entries.stream()
                .filter(entry -> entry.standing() == Standing.NEEDS_YOU)
                .count();
        int drafts = (int) entries.stream().filter(OutboxEntry::isDraft).count();
        return new OutboxCount(entries.size() - needsPerson - drafts, needsPerson);
    }

    public Standing standing() {
        if (needsPerson > 0) {
            return Standing.NEEDS_YOU;
        }
        return waiting > 0 ? Standing.WAITING : Standing.SENT;
    }

    public String words(Context context) {
        return waiting + needsPerson == 0
                ? context.getString(R.string.outbox_empty)
                : context.getString(R.string.outbox_summary, waiting, needsPerson);
    }
}
