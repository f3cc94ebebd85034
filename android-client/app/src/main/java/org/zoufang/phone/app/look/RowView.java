package org.zoufang.phone.app.look;

import android.content.Context;
import android.graphics.Bitmap;
import android.util.AttributeSet;
import android.view.Gravity;
import android.view.View;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.Optional;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.Standing;

/** A row of at least 56 dp: a name, a line about it, and at its end a chip. It grows with the person's type size, nothing is cut. */
public final class RowView extends LinearLayout {

    /** With larger letters than this the chip stands under the words, so that both have room. */
    private static final float BESIDE_UP_TO = 1.3f;

    private final TextView name;
    private final TextView about;
    private final Chip chip;
    private final ImageView picture;
    private final LinearLayout words;
    private IconAction action;

    public RowView(Context context) {
        this(context, null);
    }

    public RowView(Context context, AttributeSet attributes) {
        super(context, attributes, 0, attributes == null ? R.style.Row : 0);
        int edge = getResources().getDimensionPixelSize(R.dimen.edge);
        int gap = getResources().getDimensionPixelSize(R.dimen.gap);
        setOrientation(HORIZONTAL);
        setGravity(Gravity.CENTER_VERTICAL);
        setPadding(edge, gap + gap / 2, gap, gap + gap / 2);
        setMinimumHeight(getResources().getDimensionPixelSize(R.dimen.row));
        picture = new ImageView(context);
        picture.setScaleType(ImageView.ScaleType.CENTER_CROP);
        picture.setVisibility(GONE);
        int side = getResources().getDimensionPixelSize(R.dimen.row);
        LayoutParams frame = new LayoutParams(side, side);
        frame.setMarginEnd(gap);
        addView(picture, frame);
        name = new TextView(context, null, 0, R.style.Text);
        about = new TextView(context, null, 0, R.style.Text_Quiet);
        about.setTextSize(14);
        words = new LinearLayout(context);
        words.setOrientation(VERTICAL);
        words.addView(name);
        words.addView(about);
        addView(words, new LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
        chip = new Chip(context);
        if (getResources().getConfiguration().fontScale > BESIDE_UP_TO) {
            under(chip);
        } else {
            LayoutParams place = new LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT);
            place.setMarginStart(gap);
            addView(chip, place);
        }
        chip.setVisibility(GONE);
    }

    private void under(Chip state) {
        LayoutParams place = new LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT);
        place.topMargin = getResources().getDimensionPixelSize(R.dimen.gap) / 2;
        words.addView(state, place);
    }

    /** Shows a name and a line about it; an empty line takes no room. */
    public RowView show(CharSequence words, CharSequence more) {
        name.setText(words);
        about.setText(more);
        about.setVisibility(more.length() == 0 ? View.GONE : View.VISIBLE);
        chip.setVisibility(GONE);
        return this;
    }

    /** Puts a small picture at the row's beginning, if there is one. */
    public void picture(Optional<Bitmap> small) {
        small.ifPresent(picture::setImageBitmap);
        picture.setVisibility(small.isPresent() ? VISIBLE : GONE);
    }

    /** Adds the state at the row's end. */
    public RowView chip(Standing standing) {
        chip.show(standing);
        chip.setVisibility(VISIBLE);
        return this;
    }

    /** Takes what the row stands for away, by a cross at its end; the state makes room for it. Null takes the cross away. */
    public RowView removable(CharSequence called, Runnable removing) {
        if (action != null) {
            removeView(action);
            action = null;
        }
        if (removing != null) {
            action = new IconAction(getContext(), R.drawable.ic_remove, removing).called(called);
            addView(action);
            if (chip.getParent() == this) {
                removeView(chip);
                under(chip);
            }
        }
        return this;
    }
}
