package org.zoufang.phone.app.commitment;

import android.content.Context;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.Standing;

/** The way to promises: the person's own, or those to one enterprise. */
public final class CommitmentsRow {

    /** How many are owed, and how many of these are overdue. */
    public record Count(int owed, int overdue, boolean needsYou) {

        /** Of those that the person owes, or has not sent yet. */
        public static Count ofMine(List<CommitmentView> promises) {
            return of(promises.stream()
                    .filter(one -> one.mine() || one.mendable())
                    .collect(Collectors.toList()));
        }

        public static Count of(List<CommitmentView> promises) {
            int owed = (int) promises.stream()
                    .filter(one -> one.state() == null || CommitmentLifecycle.isOwed(one.state()))
                    .count();
            int overdue = (int) promises.stream()
                    .filter(one -> one.due() != null && one.due().isOverdue())
                    .count();
            return new Count(owed, overdue, promises.stream().anyMatch(one -> one.standing() == Standing.NEEDS_YOU));
        }
    }

    public static void show(RowView row, String title, Count count, Runnable open) {
        Context context = row.getContext();
        row.show(title, context.getString(R.string.promises_summary, count.owed(), count.overdue()));
        if (count.needsYou()) {
            row.chip(Standing.NEEDS_YOU);
        }
        row.setOnClickListener(view -> open.run());
    }

    private CommitmentsRow() {}
}
