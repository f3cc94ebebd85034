package org.zoufang.phone.app.problem;

import android.content.Context;
import java.util.List;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.Standing;

/** The way from the first screen to the person's problems. */
public final class ProblemsRow {

    /** How many are not over, and how many of these are overdue. */
    public record Count(int open, int overdue, boolean needsYou) {

        public static Count of(List<ProblemView> problems) {
            int open = (int) problems.stream()
                    .filter(one -> one.state() == null || ProblemLifecycle.isOpen(one.state()))
                    .count();
            int overdue = (int) problems.stream()
                    .filter(one -> one.due() != null && one.due().isOverdue())
                    .count();
            return new Count(open, overdue, problems.stream().anyMatch(one -> one.standing() == Standing.NEEDS_YOU));
        }
    }

    public static void show(RowView row, Count count, Runnable open) {
        Context context = row.getContext();
        row.show(
                context.getString(R.string.problems_title),
                context.getString(R.string.problems_summary, count.open(), count.overdue()));
        if (count.needsYou()) {
            row.chip(Standing.NEEDS_YOU);
        }
        row.setOnClickListener(view -> open.run());
    }

    private ProblemsRow() {}
}
