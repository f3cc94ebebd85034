package org.zoufang.phone.app.inbox;

import android.content.Context;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;
import org.zoufang.phone.app.R;

/** Two texts that met, one under the other, each with a large button that keeps it. */
final class ChoiceCard extends LinearLayout {

    private final int gap = getResources().getDimensionPixelSize(R.dimen.gap);

    ChoiceCard(Context context) {
        super(context);
        setOrientation(VERTICAL);
        setPadding(0, 0, 0, 2 * gap);
    }

    ChoiceCard heading(String words) {
        addView(text(words, R.style.Text_Heading));
        return this;
    }

    /** A text under what it is, and who wrote it when; that may be empty. */
    ChoiceCard text(int what, String words, String by) {
        addView(text(getContext().getString(what), R.style.Text_Label));
        addView(text(words, R.style.Text));
        return by.isEmpty() ? this : quiet(by);
    }

    ChoiceCard quiet(String words) {
        addView(text(words, R.style.Text_Quiet));
        return this;
    }

    ChoiceCard choice(String words, Runnable deed) {
        Button button = new Button(getContext(), null, 0, R.style.Action);
        button.setText(words);
        button.setMinHeight(getResources().getDimensionPixelSize(R.dimen.main_action));
        button.setOnClickListener(view -> deed.run());
        LayoutParams place = new LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
        place.topMargin = gap;
        addView(button, place);
        return this;
    }

    private TextView text(String words, int style) {
        TextView view = new TextView(getContext(), null, 0, style);
        view.setText(words);
        return view;
    }
}
