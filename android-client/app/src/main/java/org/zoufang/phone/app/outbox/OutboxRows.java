package org.zoufang.phone.app.outbox;

import android.content.Context;
import android.view.View;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.VisitLine;
import org.zoufang.phone.pack.EnterpriseLine;

/** The rows of the sync centre: visits whose photos are not all there, what is not on the server yet, what was set aside. */
final class OutboxRows {

    /** One row; exactly one of its parts is there. */
    record Line(String heading, VisitLine visit, OutboxEntry entry) {}

    private final Context context;
    private final OutboxOpening opening;
    private final Why why;

    OutboxRows(Context context, OutboxOpening opening) {
        this.context = context;
        this.opening = opening;
        this.why = new Why(context, opening.now(), opening.photosWait());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        part(
                lines,
                R.string.outbox_unsent,
                opening.centre().entries(),
                entry -> lines.add(new Line(null, null, entry)));
        part(lines, R.string.outbox_visits, opening.centre().visits(), visit -> lines.add(new Line(null, visit, null)));
        part(lines, R.string.outbox_aside, opening.centre().aside(), entry -> lines.add(new Line(null, null, entry)));
        return lines;
    }

    private <T> void part(List<Line> lines, int heading, List<T> things, Consumer<T> adding) {
        if (!things.isEmpty()) {
            lines.add(new Line(context.getString(heading), null, null));
            things.forEach(adding);
        }
    }

    View draw(Line line, View used) {
        if (line.heading() != null) {
            return heading(line.heading(), used);
        }
        RowView row = used instanceof RowView ? (RowView) used : new RowView(context);
        return line.visit() != null ? visit(row, line.visit()) : entry(row, line.entry());
    }

    private View heading(String words, View used) {
        TextView heading =
                used instanceof TextView ? (TextView) used : new TextView(context, null, 0, R.style.Text_Heading);
        int gap = context.getResources().getDimensionPixelSize(R.dimen.gap);
        heading.setPaddingRelative(gap, gap * 2, gap, gap / 2);
        heading.setText(words);
        return heading;
    }

    private View visit(RowView row, VisitLine visit) {
        String stored = context.getString(R.string.outbox_photos_stored, visit.photosStored(), visit.photoCount());
        return row.show(name(visit.enterprise()), stored);
    }

    private View entry(RowView row, OutboxEntry entry) {
        String about = Stream.of(name(entry.enterprise()), why.of(entry))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return row.show(What.title(context, entry), about).chip(entry.standing());
    }

    static String name(EnterpriseLine enterprise) {
        return enterprise == null || enterprise.name() == null ? "" : enterprise.name();
    }
}
