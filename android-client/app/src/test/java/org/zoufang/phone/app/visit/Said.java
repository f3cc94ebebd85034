package org.zoufang.phone.app.visit;

import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;

/** What a part of a screen says, text by text, as far as it is shown. */
public final class Said {

    public static List<String> in(View part) {
        List<String> texts = new ArrayList<>();
        collect(part, texts);
        return texts;
    }

    private static void collect(View part, List<String> texts) {
        if (part instanceof TextView && part.getVisibility() == View.VISIBLE) {
            texts.add(((TextView) part).getText().toString());
        }
        if (part instanceof ViewGroup && part.getVisibility() == View.VISIBLE) {
            ViewGroup group = (ViewGroup) part;
            for (int i = 0; i < group.getChildCount(); i++) {
                collect(group.getChildAt(i), texts);
            }
        }
    }

    private Said() {}
}
