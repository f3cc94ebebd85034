package org.zoufang.phone.app.enterprise;

import android.content.Context;
import android.view.View;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;

/** The way from anything about an enterprise to its card. */
public final class EnterpriseRow {

    /** @param enterprise null takes the way there away */
    public static void show(RowView row, UUID enterprise) {
        Context context = row.getContext();
        row.setVisibility(enterprise == null ? View.GONE : View.VISIBLE);
        row.show(context.getString(R.string.briefing_row), context.getString(R.string.briefing_row_about));
        row.setOnClickListener(view -> context.startActivity(EnterpriseActivity.of(context, enterprise)));
    }

    private EnterpriseRow() {}
}
