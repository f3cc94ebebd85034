package org.zoufang.phone.app.look;

import android.content.Context;
import android.util.TypedValue;

/** Colours by what they mean, from the look in force. */
public final class Colours {

    public static int of(Context context, int attribute) {
        TypedValue value = new TypedValue();
        if (!context.getTheme().resolveAttribute(attribute, value, true)) {
            throw new IllegalArgumentException("The look has no such colour");
        }
        return value.data;
    }

    private Colours() {}
}
