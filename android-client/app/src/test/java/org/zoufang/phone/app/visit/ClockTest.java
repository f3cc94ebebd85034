package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import android.view.View;
import android.widget.TextView;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.MeetingFixture;

/** What looks wrong about the times that a phone said is told on the visit, in words. */
@RunWith(RobolectricTestRunner.class)
public class ClockTest {

    private final TestPhone phone = TestPhone.now();
    private final UUID visit = MeetingFixture.led(phone);

    private TextView clock() {
        return screen().findViewById(R.id.clock);
    }

    private VisitActivity screen() {
        VisitActivity screen = Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visit))
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    @Test
    public void timesInDoubtAreTold() {
        // Given
        MeetingFixture.byAWrongClock(phone, visit);

        // When
        TextView told = clock();

        // Then
        assertThat(told.getText().toString()).isEqualTo("时间存疑，按手机所报保存：\n到达时间：手机时钟偏快\n离开时间早于到达时间");
        assertThat(told.getVisibility()).isEqualTo(View.VISIBLE);
    }

    @Test
    public void theTimesOfANoteAndAPhotoInDoubtAreToldBesideThem() {
        // Given
        MeetingFixture.byAWrongClock(phone, visit);

        // When
        VisitActivity screen = screen();

        // Then
        assertThat(Said.in(screen.findViewById(R.id.notes))).contains("时间存疑：手机时钟偏快");
        assertThat(Said.in(screen.findViewById(R.id.photos))).anyMatch(text -> text.endsWith(" · 时间存疑：手机时钟偏快"));
    }

    @Test
    public void whereNothingIsInDoubtNothingIsSaid() {
        // When
        VisitActivity screen = screen();

        // Then
        assertThat(screen.findViewById(R.id.clock).getVisibility()).isEqualTo(View.GONE);
        assertThat(Said.in(screen.findViewById(R.id.notes))).noneMatch(text -> text.contains("存疑"));
    }
}
