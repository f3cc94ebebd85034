package org.zoufang.phone.app.inbox;

import android.content.Context;
import android.view.View;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.InboxView;
import org.zoufang.phone.draft.Standing;

/** The way from another screen to what waits for a choice; it takes no room where nothing does. */
public final class InboxRow {

    public static void show(RowView row, InboxView inbox, Runnable open) {
        row.setVisibility(inbox.isEmpty() ? View.GONE : View.VISIBLE);
        Context context = row.getContext();
        if (inbox.needsYou() > 0) {
            row.show(
                            context.getString(R.string.inbox_title),
                            context.getString(R.string.inbox_needs_you, inbox.needsYou()))
                    .chip(Standing.NEEDS_YOU);
        } else {
            int count = inbox.waiting().size();
            row.show(context.getString(R.string.inbox_title), context.getString(R.string.inbox_with_lead, count));
        }
        row.setOnClickListener(view -> open.run());
    }

    private InboxRow() {}
}
