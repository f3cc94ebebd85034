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
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.commitment.CommitmentActivity;
import org.zoufang.phone.app.commitment.CommitmentFormActivity;
import org.zoufang.phone.app.commitment.CommitmentsActivity;
import org.zoufang.phone.app.commitment.KeepActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;

/** The screens of promises, drawn in every look and with letters twice as large; nothing is cut. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class PromiseScreenshotTest {

    private enum Moment {
        TODAY_PROMISES,
        VISIT_PROMISE,
        PROMISES,
        PROMISE,
        PROMISE_FORM,
        PROMISE_FORM_END,
        KEEP_FULFIL,
        KEEP_PHOTOS,
        KEEP_RENEGOTIATE
    }

    private final Moment moment;
    private final String look;

    public PromiseScreenshotTest(Moment moment, String look) {
        this.moment = moment;
        this.look = look;
    }

    @Parameters(name = "{0} {1}")
    public static Iterable<Object[]> moments() {
        List<Object[]> moments = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Looks.ALL.forEach(look -> moments.add(new Object[] {moment, look}));
            moments.add(new Object[] {moment, "large"});
        }
        return moments;
    }

    @Test
    public void theScreenIsDrawnAndNothingIsCut() throws Exception {
        // Given
        boolean large = look.equals("large");
        RuntimeEnvironment.setQualifiers(Looks.qualifiers(large ? "en-notnight" : look));
        RuntimeEnvironment.setFontScale(large ? 2 : 1);
        Strength.setStrong(TestPhone.now(), large);
        Activity screen = open(TestPhone.now());
        // When
        Screenshot.of(screen, moment.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + look);
        // Then
        assertThat(Cut.texts(screen.getWindow().getDecorView())).isEmpty();
    }

    private Activity open(TestPhone phone) throws Exception {
        UUID visit = VisitFixture.recorded(phone);
        ProblemStageFixture.terms(phone);
        UUID note = phone.core(
                parts -> parts.reading().visit(visit).get().notes().get(0).id());
        UUID draft = phone.core(
                parts -> parts.promises().drafting().begin(visit, note).id());
        UUID mine =
                PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "ACCEPTED_BY_OWNER", 2);
        PromiseStageFixture.there(phone, new UUID(8, 22), PhoneFixture.ME, "DOING", -12);
        PromiseStageFixture.there(phone, new UUID(8, 23), PhoneFixture.COLLEAGUE, "FULFILLED", 5);
        return switch (moment) {
            case TODAY_PROMISES -> Scene.screen(phone, TodayActivity.class, new Intent());
            case VISIT_PROMISE ->
                Screens.at(phone, Scene.screen(phone, VisitActivity.class, VisitActivity.of(phone, visit)), R.id.notes);
            case PROMISES -> Scene.screen(phone, CommitmentsActivity.class, CommitmentsActivity.all(phone));
            case PROMISE -> Scene.screen(phone, CommitmentActivity.class, CommitmentActivity.of(phone, mine));
            case PROMISE_FORM -> form(phone, draft);
            case PROMISE_FORM_END -> Screens.atEnd(phone, form(phone, draft), R.id.discard);
            case KEEP_FULFIL -> Scene.screen(phone, KeepActivity.class, KeepActivity.of(phone, mine, "fulfil"));
            case KEEP_PHOTOS -> {
                VisitFixture.photoOf(phone, visit, note, "修好的路，从东门看");
                yield Screens.atEnd(
                        phone,
                        Scene.screen(phone, KeepActivity.class, KeepActivity.of(phone, mine, "fulfil")),
                        R.id.take_photo);
            }
            case KEEP_RENEGOTIATE ->
                Scene.screen(phone, KeepActivity.class, KeepActivity.of(phone, mine, "renegotiate"));
        };
    }

    private static Activity form(TestPhone phone, UUID draft) {
        return Scene.screen(phone, CommitmentFormActivity.class, CommitmentFormActivity.of(phone, draft));
    }
}
