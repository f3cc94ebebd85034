package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.Intent;
import android.view.ViewGroup;
import android.widget.TextView;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.VisitFixture;

/** Whose notes are still missing: by name, and the lead may go on without. */
@RunWith(RobolectricTestRunner.class)
public class MissingTest {

    private final TestPhone phone = TestPhone.now();

    private UUID left() throws Exception {
        UUID visit = VisitFixture.recorded(phone);
        phone.core(parts -> {
            parts.progress().end(visit);
            parts.progress().closeNotes(visit);
            return null;
        });
        return visit;
    }

    private VisitActivity open(UUID visit) {
        VisitActivity screen = Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visit))
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    private static String words(android.app.Activity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }

    @Test
    public void theLeadReadsTheNameAndGoesOnWithoutThatPersonAndSaysWhy() throws Exception {
        // Given
        UUID visit = left();
        VisitActivity screen = open(visit);
        assertThat(words(screen, R.id.missing)).isEqualTo("还差这些人的笔记：顾一舟。点姓名可以注明原因，不再等。");
        ((ViewGroup) screen.findViewById(R.id.people)).getChildAt(1).performClick();
        Intent next = shadowOf(screen).getNextStartedActivity();
        WaiveActivity waive =
                Robolectric.buildActivity(WaiveActivity.class, next).setup().get();
        assertThat(words(waive, R.id.what)).isEqualTo("不再等顾一舟的笔记");

        // When
        waive.findViewById(R.id.waive).performClick();
        phone.idle();
        assertThat(words(waive, R.id.refusal)).isNotEmpty();
        ((TextView) waive.findViewById(R.id.reason)).setText("出差在外");
        waive.findViewById(R.id.waive).performClick();
        phone.idle();

        // Then
        assertThat(waive.isFinishing()).isTrue();
        VisitActivity after = open(visit);
        assertThat(words(after, R.id.missing)).isEmpty();
        assertThat(words(after, R.id.next)).isEqualTo("提交走访记录");
        assertThat(phone.core(parts -> parts.reading().visit(visit)).get().participants())
                .anySatisfy(one -> {
                    assertThat(one.official().id()).isEqualTo(PhoneFixture.COLLEAGUE);
                    assertThat(one.waivedReason()).isEqualTo("出差在外");
                });
    }
}
