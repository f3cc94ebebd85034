package org.zoufang.phone.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.widget.TextView;
import java.time.Duration;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowSystemClock;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.account.AbsenceRules;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.rescue.RescueActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.store.Setting;

/** A phone that has not heard from its server for three days and more. */
@RunWith(RobolectricTestRunner.class)
public class ContactActivityTest {

    private final TestPhone phone = TestPhone.now();
    private UUID visit;

    @Before
    public void threeDaysAreAllowed() {
        PhoneFixture.signedIn(phone);
        visit = phone.core(parts -> {
            parts.store().change(() -> parts.store().settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(72, 30)));
            parts.absence().heard(parts.clock().now());
            UUID id = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.SERVICE_VISIT, Role.OFFICIAL)
                    .id();
            parts.notes().write(id, NoteKind.TEXT, null, "二号炉停产两天");
            return id;
        });
    }

    private static void away(Duration time) {
        ShadowSystemClock.advanceBy(time);
    }

    private <A extends Activity> A open(Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }

    @Test
    public void afterThreeDaysTheVisitIsNotShownAndNothingIsLost() {
        // Given
        away(Duration.ofHours(73));
        // When
        VisitActivity screen = open(VisitActivity.class, VisitActivity.of(phone, visit));
        // Then
        assertThat(screen.isFinishing()).isTrue();
        assertThat(((TextView) screen.findViewById(R.id.enterprise)).getText().toString())
                .isEmpty();
        assertThat(shadowOf(screen).getNextStartedActivity().getComponent().getClassName())
                .isEqualTo(ContactActivity.class.getName());
        assertThat(phone.core(parts -> parts.reading().visit(visit).get().notes())
                        .size())
                .isEqualTo(1);
    }

    @Test
    public void withinThreeDaysTheVisitIsShown() {
        // Given
        away(Duration.ofHours(71));
        // When
        VisitActivity screen = open(VisitActivity.class, VisitActivity.of(phone, visit));
        // Then
        assertThat(screen.isFinishing()).isFalse();
    }

    @Test
    public void whoHasNoNetworkIsToldAndStaysOutside() {
        // Given
        away(Duration.ofDays(4));
        ContactActivity screen = open(ContactActivity.class, new Intent());
        // When
        screen.findViewById(R.id.connect).performClick();
        phone.idle();
        // Then
        assertThat(screen.isFinishing()).isFalse();
        assertThat(((TextView) screen.findViewById(R.id.trouble)).getText().toString())
                .isNotEmpty();
    }

    @Test
    public void whatIsUnsentCanBeHandedOutThoughNothingIsShown() {
        // Given
        PhoneFixture.knowsTheOffice(phone);
        away(Duration.ofDays(4));
        ContactActivity screen = open(ContactActivity.class, new Intent());
        // When
        screen.findViewById(R.id.rescue).performClick();
        Intent way = shadowOf(screen).getNextStartedActivity();
        RescueActivity rescue = open(RescueActivity.class, way);
        // Then
        assertThat(way.getComponent().getClassName()).isEqualTo(RescueActivity.class.getName());
        assertThat(rescue.isFinishing()).isFalse();
        assertThat(rescue.findViewById(R.id.save).getVisibility()).isEqualTo(View.VISIBLE);
        assertThat(phone.core(parts -> parts.entry().rescue().pack()).isPresent())
                .isTrue();
    }

    @Test
    public void whoHasHeardFromTheServerGoesOn() {
        // Given
        away(Duration.ofDays(4));
        phone.core(parts -> {
            parts.absence().heard(parts.clock().now());
            return null;
        });
        // When
        ContactActivity screen = open(ContactActivity.class, new Intent());
        // Then
        assertThat(screen.isFinishing()).isTrue();
        assertThat(shadowOf(screen).getNextStartedActivity().getComponent().getClassName())
                .isEqualTo(TodayActivity.class.getName());
    }

    @Test
    public void aPhoneUnseenForAMonthHasAnHourLeftThenItIsEmpty() {
        // Given
        away(Duration.ofDays(31));
        VisitActivity first = open(VisitActivity.class, VisitActivity.of(phone, visit));
        away(Duration.ofMinutes(61));
        // When
        open(VisitActivity.class, VisitActivity.of(phone, visit));
        // Then
        assertThat(first.isFinishing()).isTrue();
        boolean unseen = phone.core(parts -> parts.account().revoked().get().unseen());
        assertThat(unseen).isTrue();
        assertThat(phone.core(parts -> parts.store().outbox().all()).size()).isEqualTo(2);
    }
}
