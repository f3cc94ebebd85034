package org.zoufang.phone.app.problem;

import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.Standing;

/** Fills a column with headings, texts and deeds, one under the other. */
public final class Lines {

    private final LinearLayout place;
    private final int gap;

    public Lines(LinearLayout place) {
        this.place = place;
        this.place.removeAllViews();
        gap = place.getResources().getDimensionPixelSize(R.dimen.gap);
    }

    public Lines heading(CharSequence words) {
        return line(words, R.style.Text_Heading);
    }

    /** Empty words take no room. */
    public Lines text(CharSequence words) {
        return line(words, R.style.Text);
    }

    public Lines label(CharSequence words) {
        return line(words, R.style.Text_Label);
    }

    public Lines quiet(CharSequence words) {
        return line(words, R.style.Text_Quiet);
    }

    public Lines pressing(CharSequence words) {
        return line(words, R.style.Text_Danger);
    }

    public Lines deed(int words, Runnable deed) {
        Button button = new Button(place.getContext(), null, 0, R.style.Action);
        button.setText(words);
        button.setTag(words);
        button.setOnClickListener(view -> deed.run());
        LinearLayout.LayoutParams row = new LinearLayout.LayoutParams(-1, -2);
        row.topMargin = gap;
        place.addView(button, row);
        return this;
    }

    /** A row that leads somewhere; no standing shows no chip. */
    public Lines row(CharSequence name, CharSequence about, Standing standing, Runnable open) {
        RowView row = new RowView(place.getContext());
        row.show(name, about);
        if (standing != null) {
            row.chip(standing);
        }
        row.setOnClickListener(view -> open.run());
        LinearLayout.LayoutParams under = new LinearLayout.LayoutParams(-1, -2);
        under.topMargin = gap;
        place.addView(row, under);
        return this;
    }

    private Lines line(CharSequence words, int style) {
        if (words != null && words.length() > 0) {
            TextView view = new TextView(place.getContext(), null, 0, style);
            view.setText(words);
            place.addView(view);
        }
        return this;
    }
}
