package org.zoufang.phone.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.Bundle;
import android.view.View;
import android.view.ViewGroup;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.android.controller.ActivityController;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.Finger;
import org.zoufang.phone.app.look.ProblemStageFixture;
import org.zoufang.phone.app.look.SignatureView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;

/** Signing with a finger at the door: seen, cleared, kept when the screen goes, and never asked for. */
@RunWith(RobolectricTestRunner.class)
public class DoorSignatureTest {

    private final TestPhone phone = TestPhone.now();

    @Before
    public void anAnswerAtTheDoor() {
        PhoneFixture.signedIn(phone);
        ProblemStageFixture.terms(phone);
        ProblemStageFixture.answered(phone, "AWAITING_CONFIRMATION", "");
    }

    private ActivityController<DoorActivity> open(String verb) {
        ActivityController<DoorActivity> screen = Robolectric.buildActivity(
                        DoorActivity.class, DoorActivity.of(phone, ProblemStageFixture.PROBLEM, verb))
                .setup();
        phone.idle();
        return screen;
    }

    private static SignatureView place(ActivityController<DoorActivity> screen) {
        return screen.get().findViewById(R.id.signature);
    }

    private static boolean isThere(ActivityController<DoorActivity> screen, int view) {
        return screen.get().findViewById(view).isShown();
    }

    private List<CommandGroup> keep(ActivityController<DoorActivity> screen) {
        ((TextView) screen.get().findViewById(R.id.who)).setText("王厂长");
        screen.get().findViewById(R.id.keep).performClick();
        phone.idle();
        return phone.core(parts -> parts.store().outbox().of(ProblemStageFixture.PROBLEM));
    }

    private static String signature(List<CommandGroup> groups) {
        assertThat(groups).hasSize(1);
        return Json.text(groups.get(0).command().input(), "signature");
    }

    @Test
    public void whatTheFingerDrawsIsSeenAndGoesWithTheCommand() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        assertThat(place(screen).getContentDescription().toString()).isEqualTo("签名框，用手指签名，可以不签");
        assertThat(isThere(screen, R.id.signature_clear)).isFalse();
        // When
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1, 0.5, 0.5).line(0.8, 0.2);
        // Then
        assertThat(place(screen).getContentDescription().toString()).isEqualTo("签名框，已签名");
        assertThat(isThere(screen, R.id.signature_clear)).isTrue();
        assertThat(signature(keep(screen))).isEqualTo("M100 200L300 40L500 200M800 80L800 80");
        assertThat(screen.get().isFinishing()).isTrue();
    }

    @Test
    public void nobodyHasToSign() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        // When
        List<CommandGroup> groups = keep(screen);
        // Then
        assertThat(screen.get().isFinishing()).isTrue();
        assertThat(signature(groups)).isNull();
    }

    @Test
    public void whatWasClearedIsGone() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        // When
        screen.get().findViewById(R.id.signature_clear).performClick();
        // Then
        assertThat(place(screen).isSigned()).isFalse();
        assertThat(isThere(screen, R.id.signature_clear)).isFalse();
        assertThat(signature(keep(screen))).isNull();
    }

    @Test
    public void itIsThereAfterTheScreenWasTurnedAndSignedOn() {
        // Given
        ActivityController<DoorActivity> screen = open("dissatisfied");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        // When
        screen.recreate();
        Finger.on(place(screen)).line(0.6, 0.5, 0.7, 0.5);
        // Then
        assertThat(place(screen).drawn()).isEqualTo("M100 200L300 40M600 200L700 200");
        assertThat(isThere(screen, R.id.signature_clear)).isTrue();
    }

    @Test
    public void itIsThereAfterTheProcessIsGone() {
        // Given
        ActivityController<DoorActivity> screen = open("withdraw");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        Bundle state = new Bundle();
        screen.pause().stop().saveInstanceState(state).destroy();
        // When
        ActivityController<DoorActivity> again = Robolectric.buildActivity(
                        DoorActivity.class, DoorActivity.of(phone, ProblemStageFixture.PROBLEM, "withdraw"))
                .setup(state);
        phone.idle();
        // Then
        assertThat(place(again).drawn()).isEqualTo("M100 200L300 40");
    }

    @Test
    public void itIsThereAfterTheAppWasSwipedAwayAndGoneOnceTheStepIsSaved() throws Exception {
        // Given the system keeps no state of an app that is swiped away
        ActivityController<DoorActivity> screen = open("confirm");
        ((TextView) screen.get().findViewById(R.id.text)).setText("路通了");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        phone.idle();
        screen.pause().stop().destroy();
        phone.kill();
        // When
        ActivityController<DoorActivity> again = open("confirm");
        String drawn = place(again).drawn();
        boolean cleared = isThere(again, R.id.signature_clear);
        String typed =
                ((TextView) again.get().findViewById(R.id.text)).getText().toString();
        List<CommandGroup> groups = keep(again);
        ActivityController<DoorActivity> other = open("dissatisfied");
        // Then
        assertThat(drawn).isEqualTo("M100 200L300 40");
        assertThat(cleared).isTrue();
        assertThat(typed).isEqualTo("路通了");
        assertThat(signature(groups)).isEqualTo("M100 200L300 40");
        assertThat(place(open("confirm")).isSigned()).isFalse();
        assertThat(place(other).isSigned()).isFalse();
    }

    @Test
    public void whatWasClearedBeforeTheAppWasSwipedAwayDoesNotComeBack() throws Exception {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        screen.get().findViewById(R.id.signature_clear).performClick();
        phone.idle();
        screen.pause().stop().destroy();
        phone.kill();
        // Then
        assertThat(place(open("confirm")).isSigned()).isFalse();
    }

    @Test
    public void onlyWhoIsBroughtTheAnswerInPersonIsAskedToSign() {
        // Given
        ProblemStageFixture.answered(phone, "REPLIED", "");
        ActivityController<DoorActivity> screen = open("deliver");
        assertThat(isThere(screen, R.id.signing)).isTrue();
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        RadioGroup ways = screen.get().findViewById(R.id.ways);
        // When
        ways.check(ways.getChildAt(1).getId());
        // Then
        assertThat(isThere(screen, R.id.signing)).isFalse();
        assertThat(signature(keep(screen))).isNull();
    }

    @Test
    public void whatTheOfficeAskedIsAnsweredWithoutASignature() {
        // Given
        ProblemStageFixture.there(phone, ProblemStageFixture.PROBLEM, "INFO_NEEDED", 3, "");
        // When
        ActivityController<DoorActivity> screen = open("answerMore");
        // Then
        assertThat(isThere(screen, R.id.signing)).isFalse();
    }

    @Test
    public void whatTheSystemTookAwayFromTheFingerIsNoStrokeAndThePageStandsStill() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        SignatureView place = place(screen);
        // When
        Finger.on(place).line(0.1, 0.5, 0.3, 0.1).cancelled(0.5, 0.5, 0.6, 0.6);
        // Then
        assertThat(place.drawn()).isEqualTo("M100 200L300 40");
    }

    @Test
    public void aPalmBesideTheFingerDrawsNothing() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        SignatureView place = place(screen);
        // When
        Finger.on(place).withPalm(0.1, 0.5, 0.3, 0.1);
        // Then
        assertThat(place.drawn()).isEqualTo("M100 200L300 40");
    }

    @Test
    public void theTimelineSaysThatItWasSigned() {
        // Given
        ActivityController<DoorActivity> screen = open("confirm");
        Finger.on(place(screen)).line(0.1, 0.5, 0.3, 0.1);
        keep(screen);
        // When
        ProblemActivity problem = Robolectric.buildActivity(
                        ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM))
                .setup()
                .get();
        phone.idle();
        // Then
        ViewGroup steps = problem.findViewById(R.id.steps);
        View last = steps.getChildAt(steps.getChildCount() - 1);
        assertThat(((TextView) last).getText().toString()).isEqualTo("有手写签名");
    }

    @Test
    public void theFrameIsAsWideAsItIsDrawnOn() {
        // When
        SignatureView place = place(open("confirm"));
        // Then
        assertThat(place.getWidth() * DrawnSignature.HEIGHT / DrawnSignature.WIDTH)
                .isEqualTo(place.getHeight())
                .isPositive();
    }
}
