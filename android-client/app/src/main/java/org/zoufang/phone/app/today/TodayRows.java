package org.zoufang.phone.app.today;

import android.app.Activity;
import android.view.View;
import android.widget.TextView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.app.visit.ContactLook;
import org.zoufang.phone.draft.ContactView;
import org.zoufang.phone.draft.FoundVisit;
import org.zoufang.phone.draft.TodayView;
import org.zoufang.phone.draft.TourView;
import org.zoufang.phone.draft.VisitLine;
import org.zoufang.phone.pack.EnterpriseLine;

/** The rows of the first screen: headings, open visits, planned stops, enterprises. */
final class TodayRows {

    /** One row; exactly one of its parts is there. */
    record Entry(String heading, VisitLine visit, TourView.Stop stop, EnterpriseLine enterprise) {}

    private final Activity screen;
    private final Words words;
    private final Instant now;
    private final Map<UUID, ContactView> contacts;
    private final Map<UUID, String> foundBy = new HashMap<>();

    TodayRows(Activity screen, Words words, Instant now, Map<UUID, ContactView> contacts) {
        this.screen = screen;
        this.words = words;
        this.now = now;
        this.contacts = contacts;
    }

    /** Everything, when nothing is searched for: own work first. */
    List<Entry> of(TodayView today, List<EnterpriseLine> register) {
        List<Entry> entries = new ArrayList<>();
        heading(entries, R.string.today_visits, today.open().isEmpty());
        today.open().forEach(visit -> entries.add(new Entry(null, visit, null, null)));
        for (TourView tour : today.tours()) {
            entries.add(new Entry(tour.title() + " · " + Times.date(screen, tour.day()), null, null, null));
            tour.stops().forEach(stop -> entries.add(new Entry(null, null, stop, null)));
        }
        List<EnterpriseLine> enterprises = Stream.concat(today.enterprises().stream(), register.stream())
                .filter(line -> line.name() != null)
                .distinct()
                .collect(Collectors.toList());
        heading(entries, R.string.today_enterprises, enterprises.isEmpty());
        enterprises.forEach(line -> entries.add(new Entry(null, null, null, line)));
        return entries;
    }

    /** What a search found: enterprises, then visits, each with the words it was found by. */
    List<Entry> of(List<EnterpriseLine> found, List<FoundVisit> visits) {
        List<Entry> entries =
                found.stream().map(line -> new Entry(null, null, null, line)).collect(Collectors.toList());
        heading(entries, R.string.today_visits, visits.isEmpty());
        for (FoundVisit one : visits) {
            entries.add(new Entry(null, one.visit(), null, null));
            if (one.words() != null) {
                foundBy.put(one.visit().id(), one.words());
            }
        }
        return entries;
    }

    private void heading(List<Entry> entries, int words, boolean empty) {
        if (!empty) {
            entries.add(new Entry(screen.getString(words), null, null, null));
        }
    }

    View draw(Entry entry, View used) {
        if (entry.heading() != null) {
            TextView heading =
                    used instanceof TextView ? (TextView) used : new TextView(screen, null, 0, R.style.Text_Heading);
            int gap = screen.getResources().getDimensionPixelSize(R.dimen.gap);
            heading.setPaddingRelative(gap, gap * 2, gap, gap / 2);
            heading.setText(entry.heading());
            return heading;
        }
        RowView row = used instanceof RowView ? (RowView) used : new RowView(screen);
        if (entry.visit() != null) {
            return visit(row, entry.visit());
        }
        return entry.stop() != null
                ? row.show(
                        name(entry.stop().enterprise()),
                        String.join("；", entry.stop().points()))
                : row.show(name(entry.enterprise()), about(entry.enterprise()) + contact(entry.enterprise()));
    }

    private View visit(RowView row, VisitLine visit) {
        String about = Stream.of(
                        visit.kind() == null ? null : words.of(visit.kind()),
                        visit.state() == null ? null : words.of(visit.state()),
                        visit.at() == null ? null : Times.near(screen, visit.at(), now))
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
        String words = foundBy.get(visit.id());
        return row.show(name(visit.enterprise()), words == null ? about : about + "\n" + words)
                .chip(visit.standing());
    }

    private static String name(EnterpriseLine line) {
        return line.name() == null ? line.id().toString() : line.name();
    }

    /** When the person is to be there again, below what the register says. */
    private String contact(EnterpriseLine line) {
        ContactView contact = contacts.get(line.id());
        return contact == null || contact.due() == null ? "" : "\n" + ContactLook.due(screen, contact);
    }

    private static String about(EnterpriseLine line) {
        return Stream.of(line.creditCode(), line.address())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
