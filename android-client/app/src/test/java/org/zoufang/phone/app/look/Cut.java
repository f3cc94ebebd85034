package org.zoufang.phone.app.look;

import android.text.Layout;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;

/** Finds what a person could not read: words that are cut off, and words that go over the edge of their place. */
final class Cut {

    static List<String> texts(View view) {
        List<String> cut = new ArrayList<>();
        collect(view, cut);
        return cut;
    }

    private static void collect(View view, List<String> cut) {
        if (view instanceof TextView && view.isShown() && isCut((TextView) view)) {
            cut.add(((TextView) view).getText().toString());
        }
        if (view instanceof ViewGroup) {
            ViewGroup group = (ViewGroup) view;
            for (int i = 0; i < group.getChildCount(); i++) {
                collect(group.getChildAt(i), cut);
            }
        }
    }

    private static boolean isCut(TextView text) {
        Layout layout = text.getLayout();
        if (layout == null || text.length() == 0) {
            return false;
        }
        int width = text.getWidth() - text.getTotalPaddingLeft() - text.getTotalPaddingRight();
        int height = text.getHeight() - text.getTotalPaddingTop() - text.getTotalPaddingBottom();
        boolean ellipsis = false;
        float widest = 0;
        for (int line = 0; line < layout.getLineCount(); line++) {
            ellipsis |= layout.getEllipsisCount(line) > 0;
            widest = Math.max(widest, layout.getLineMax(line));
        }
        return ellipsis || widest > width + 1 || layout.getHeight() > height + 1;
    }

    private Cut() {}
}
