package org.zoufang.phone.app.look;

import android.app.Activity;
import android.view.View;
import android.widget.ScrollView;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.TestPhone;

/** Moves a screen to the place that is to be looked at. */
final class Screens {

    /** The end of the part that can be scrolled, in which {@code place} lies. */
    static Activity atEnd(TestPhone phone, Activity screen, int place) {
        return to(phone, screen, place, Integer.MAX_VALUE / 2);
    }

    /** {@code place} at the top. */
    static Activity at(TestPhone phone, Activity screen, int place) {
        return to(phone, screen, place, screen.findViewById(place).getTop());
    }

    private static Activity to(TestPhone phone, Activity screen, int place, int height) {
        View part = screen.findViewById(place);
        while (!(part instanceof ScrollView)) {
            part = (View) part.getParent();
        }
        part.scrollTo(0, height);
        phone.idle();
        return screen;
    }

    static Words words(TestPhone phone) {
        return Words.in(phone.getResources().getConfiguration().getLocales().get(0));
    }

    private Screens() {}
}
