package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import android.content.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.inbox.InboxActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.app.visit.WaiveActivity;

/** The screens on which two texts met, or somebody's notes are missing, drawn in every look; nothing is cut. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class MeetingScreenshotTest {

    private enum Moment {
        INBOX,
        INBOX_NOTES,
        INBOX_WAITING,
        TODAY_NEEDS_YOU,
        VISIT_NEEDS_YOU,
        VISIT_MISSING,
        VISIT_CLOCK,
        WAIVE
    }

    private final Moment moment;
    private final String look;

    public MeetingScreenshotTest(Moment moment, String look) {
        this.moment = moment;
        this.look = look;
    }

    @Parameters(name = "{0} {1}")
    public static Iterable<Object[]> moments() {
        List<Object[]> moments = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Looks.ALL.forEach(look -> moments.add(new Object[] {moment, look}));
        }
        return moments;
    }

    @Test
    public void theScreenIsDrawnAndNothingIsCut() throws Exception {
        // Given
        RuntimeEnvironment.setQualifiers(Looks.qualifiers(look));
        Activity screen = open(TestPhone.now());
        // When
        Screenshot.of(screen, moment.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + look);
        // Then
        assertThat(Cut.texts(screen.getWindow().getDecorView())).isEmpty();
    }

    private Activity open(TestPhone phone) {
        UUID visit = moment == Moment.INBOX_WAITING ? MeetingFixture.second(phone) : MeetingFixture.led(phone);
        return switch (moment) {
            case INBOX, INBOX_WAITING -> screen(phone, InboxActivity.class, InboxActivity.all(phone));
            case INBOX_NOTES ->
                Screens.atEnd(phone, screen(phone, InboxActivity.class, InboxActivity.all(phone)), R.id.choices);
            case TODAY_NEEDS_YOU -> screen(phone, TodayActivity.class, new Intent());
            case VISIT_NEEDS_YOU -> screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
            case VISIT_CLOCK -> {
                MeetingFixture.byAWrongClock(phone, visit);
                yield screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
            }
            case VISIT_MISSING -> {
                phone.core(parts -> {
                    parts.progress().end(visit);
                    return parts.progress().closeNotes(visit);
                });
                yield Screens.atEnd(
                        phone, screen(phone, VisitActivity.class, VisitActivity.of(phone, visit)), R.id.hosts);
            }
            case WAIVE ->
                screen(phone, WaiveActivity.class, WaiveActivity.of(phone, visit, PhoneFixture.COLLEAGUE, "顾一舟"));
        };
    }

    private static <A extends Activity> A screen(TestPhone phone, Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }
}
