package org.zoufang.phone.app.hazard;

import android.content.Context;
import java.util.List;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.Standing;

/** The way to the hazards that this phone knows. */
public final class HazardsRow {

    /** How many are not over, and how many of these are overdue. */
    public record Count(int open, int overdue, boolean needsYou) {

        public static Count of(List<HazardView> hazards) {
            int open = (int) hazards.stream()
                    .filter(one -> one.state() == null || HazardLifecycle.isOpen(one.state()))
                    .count();
            int overdue =
                    (int) hazards.stream().filter(one -> one.overdue() > 0).count();
            return new Count(open, overdue, hazards.stream().anyMatch(one -> one.standing() == Standing.NEEDS_YOU));
        }
    }

    public static void show(RowView row, int title, Count count, Runnable open) {
        Context context = row.getContext();
        row.show(context.getString(title), context.getString(R.string.hazards_summary, count.open(), count.overdue()));
        if (count.needsYou()) {
            row.chip(Standing.NEEDS_YOU);
        }
        row.setOnClickListener(view -> open.run());
    }

    private HazardsRow() {}
}
