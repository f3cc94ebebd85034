package org.zoufang.phone.app.outbox;

import android.text.format.Formatter;
import android.view.View;
import android.widget.CheckBox;
import android.widget.TextView;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.SyncCentre;

/** The head of the sync centre: how much waits, when the server was last heard, when it is tried again, and over what. */
final class OutboxHead {

    private final Screen screen;
    private final View head;

    OutboxHead(Screen screen, View head) {
        this.screen = screen;
        this.head = head;
    }

    void show(OutboxOpening opening, String report) {
        SyncCentre centre = opening.centre();
        say(R.id.summary, amount(centre));
        say(R.id.contact, contact(opening));
        say(R.id.report, report);
        CheckBox wifi = head.findViewById(R.id.wifi);
        wifi.setChecked(opening.wifiOnly());
        wifi.setEnabled(!opening.managed());
        say(
                R.id.wifi_why,
                screen.getString(opening.managed() ? R.string.photos_wifi_managed : R.string.photos_wifi_why));
        head.findViewById(R.id.by_mobile).setVisibility(opening.photosWait() ? View.VISIBLE : View.GONE);
        head.findViewById(R.id.retry_all).setVisibility(centre.isAnyRefused() ? View.VISIBLE : View.GONE);
    }

    private String amount(SyncCentre centre) {
        if (centre.entries().isEmpty()) {
            return screen.getString(R.string.outbox_empty);
        }
        String words = screen.getString(
                R.string.outbox_amount,
                centre.records(),
                centre.photos(),
                Formatter.formatShortFileSize(screen, centre.bytes()));
        return centre.needingPerson() == 0
                ? words
                : words + "\n" + screen.getString(R.string.outbox_needing, centre.needingPerson());
    }

    private String contact(OutboxOpening opening) {
        SyncCentre centre = opening.centre();
        String last = centre.lastContact() == null
                ? screen.getString(R.string.outbox_never)
                : screen.getString(R.string.outbox_last, Times.near(screen, centre.lastContact(), opening.now()));
        boolean later = centre.nextAttempt() != null && centre.nextAttempt().isAfter(opening.now());
        return later
                ? last + "\n"
                        + screen.getString(
                                R.string.outbox_next,
                                centre.failures(),
                                Times.near(screen, centre.nextAttempt(), opening.now()))
                : last;
    }

    private void say(int place, String words) {
        TextView view = head.findViewById(place);
        view.setText(words);
        view.setVisibility(words.isEmpty() ? View.GONE : View.VISIBLE);
    }
}
