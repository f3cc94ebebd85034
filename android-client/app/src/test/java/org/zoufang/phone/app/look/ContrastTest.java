package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.Context;
import android.graphics.Color;
import android.util.TypedValue;
import android.view.ContextThemeWrapper;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.zoufang.phone.app.R;

/** The visit path is read in sunlight: 7:1 (WCAG 2.2, 1.4.6), in day and night, plain and strong. */
@RunWith(RobolectricTestRunner.class)
public class ContrastTest {

    private static final List<Integer> INKS =
            List.of(R.attr.ink, R.attr.quietInk, R.attr.action, R.attr.done, R.attr.attention, R.attr.danger);

    @Test
    @Config(qualifiers = "notnight")
    public void everyInkStandsOutByDay() {
        everyInkStandsOut();
    }

    @Test
    @Config(qualifiers = "night")
    public void everyInkStandsOutByNight() {
        everyInkStandsOut();
    }

    private static void everyInkStandsOut() {
        for (int theme : new int[] {R.style.Zoufang, R.style.Zoufang_Strong}) {
            Context context = new ContextThemeWrapper(RuntimeEnvironment.getApplication(), theme);
            for (int ink : INKS) {
                assertThat(contrast(colour(context, ink), colour(context, R.attr.paper)))
                        .as(context.getResources().getResourceEntryName(ink) + " on paper")
                        .isGreaterThanOrEqualTo(7);
                assertThat(contrast(colour(context, ink), colour(context, R.attr.surface)))
                        .as(context.getResources().getResourceEntryName(ink) + " on surface")
                        .isGreaterThanOrEqualTo(7);
            }
            assertThat(contrast(colour(context, R.attr.onAction), colour(context, R.attr.action)))
                    .isGreaterThanOrEqualTo(7);
            assertThat(contrast(colour(context, R.attr.line), colour(context, R.attr.paper)))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    public void aWeakPairIsFound() {
        // Given
        int grey = Color.rgb(0x77, 0x77, 0x77);
        // When
        double contrast = contrast(grey, Color.WHITE);
        // Then
        assertThat(contrast).isBetween(4.4, 4.6);
    }

    private static int colour(Context context, int attribute) {
        TypedValue value = new TypedValue();
        assertThat(context.getTheme().resolveAttribute(attribute, value, true)).isTrue();
        return value.data;
    }

    private static double contrast(int one, int other) {
        double a = Color.luminance(one) + 0.05;
        double b = Color.luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }
}
