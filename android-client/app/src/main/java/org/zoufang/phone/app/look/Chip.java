package org.zoufang.phone.app.look;

import android.content.Context;
import android.content.res.ColorStateList;
import android.graphics.drawable.Drawable;
import android.graphics.drawable.GradientDrawable;
import android.util.AttributeSet;
import android.widget.TextView;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.Standing;

/** The state of a record or a photo as icon, word and colour; the first two say it without the third. */
public final class Chip extends TextView {

    public Chip(Context context) {
        super(context, null, 0, R.style.Chip);
    }

    public Chip(Context context, AttributeSet attributes) {
        super(context, attributes);
    }

    /** Shows how something stands between this phone and the server. */
    public void show(Standing standing) {
        switch (standing) {
            case DRAFT -> show(R.string.chip_draft, R.drawable.ic_draft, R.attr.quietInk);
            case WAITING -> show(R.string.chip_waiting, R.drawable.ic_waiting, R.attr.attention);
            case SENDING -> show(R.string.chip_sending, R.drawable.ic_sending, R.attr.action);
            case SENT -> show(R.string.chip_sent, R.drawable.ic_sent, R.attr.done);
            case SET_ASIDE -> show(R.string.chip_set_aside, R.drawable.ic_aside, R.attr.quietInk);
            case NEEDS_YOU -> show(R.string.chip_needs_you, R.drawable.ic_needs_you, R.attr.danger);
        }
    }

    private void show(int word, int picture, int attribute) {
        int colour = Colours.of(getContext(), attribute);
        setText(word);
        setTextColor(colour);
        Drawable icon = getContext().getDrawable(picture).mutate();
        int side = Math.round(getTextSize() * 1.2f);
        icon.setBounds(0, 0, side, side);
        icon.setTint(colour);
        setCompoundDrawablesRelative(icon, null, null, null);
        if (getBackground().mutate() instanceof GradientDrawable) {
            int width = Math.round(2 * getResources().getDisplayMetrics().density);
            ((GradientDrawable) getBackground()).setStroke(width, ColorStateList.valueOf(colour));
        }
    }
}
