package org.zoufang.phone.app.visit;

import android.content.Context;
import android.widget.RadioButton;

/** Choices as rows of 56 dp. */
public final class Buttons {

    public static RadioButton radio(Context context, String text) {
        return KindList.button(context, text);
    }

    private Buttons() {}
}
