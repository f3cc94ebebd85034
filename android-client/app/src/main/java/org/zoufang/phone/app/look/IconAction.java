package org.zoufang.phone.app.look;

import android.content.Context;
import android.widget.ImageButton;
import android.widget.LinearLayout;
import org.zoufang.phone.app.R;

/** A small deed at the end of a row: a picture of 56 dp to tap, with the words that are read out for it. */
public final class IconAction extends ImageButton {

    public IconAction(Context context, int picture, Runnable deed) {
        super(context, null, 0, R.style.IconAction);
        setImageResource(picture);
        setOnClickListener(view -> deed.run());
        int side = getResources().getDimensionPixelSize(R.dimen.row);
        setLayoutParams(new LinearLayout.LayoutParams(side, side));
    }

    /** What it does, in words. */
    public IconAction called(CharSequence words) {
        setContentDescription(words);
        return this;
    }
}
