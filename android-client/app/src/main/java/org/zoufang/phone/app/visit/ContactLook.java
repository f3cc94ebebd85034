package org.zoufang.phone.app.visit;

import android.content.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.ContactView;

/** How a person is reminded of an enterprise that he is paired with: in plain words, never as a reproach. */
public final class ContactLook {

    private ContactLook() {}

    /** By when he is to be there again. */
    public static String due(Context context, ContactView contact) {
        return context.getString(
                contact.isLate() ? R.string.pair_late : R.string.pair_due, Times.date(context, contact.due()));
    }

    /** All that there is to say before he goes there; empty if he is not paired with it. */
    static String all(Context context, Words words, ContactView contact) {
        if (contact == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (contact.due() != null) {
            lines.add(due(context, contact));
        }
        if (contact.last() != null) {
            lines.add(context.getString(R.string.pair_last, Times.date(context, contact.last())));
        }
        lines.add(taken(context, words, contact));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /** What his predecessor handed over to him; empty if there was none. */
    public static String taken(Context context, Words words, ContactView contact) {
        ContactView.Taken taken = contact == null ? null : contact.taken();
        List<String> lines = new ArrayList<>();
        if (taken != null) {
            lines.add(context.getString(
                    R.string.pair_taken, taken.from() == null ? "" : taken.from(), Times.date(context, taken.on())));
            if (!taken.counts().isEmpty()) {
                lines.add(taken.counts().stream()
                        .map(one -> words.of(one.kind()) + " " + one.count())
                        .collect(Collectors.joining(" · ")));
            }
            if (taken.note() != null) {
                lines.add(context.getString(R.string.pair_note, taken.note()));
            }
        }
        return String.join("\n", lines);
    }
}
