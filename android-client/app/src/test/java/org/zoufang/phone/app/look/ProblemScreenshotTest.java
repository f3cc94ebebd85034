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
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.problem.DoorActivity;
import org.zoufang.phone.app.problem.ProblemActivity;
import org.zoufang.phone.app.problem.ProblemFormActivity;
import org.zoufang.phone.app.problem.ProblemsActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;

/** The screens of problems, drawn in every look and with letters twice as large; nothing is cut. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class ProblemScreenshotTest {

    private enum Moment {
        TODAY_PROBLEMS,
        VISIT_RAISE,
        PROBLEMS,
        PROBLEM,
        PROBLEM_ANSWERED,
        PROBLEM_FORM,
        PROBLEM_FORM_END,
        PROBLEM_PHOTOS,
        DOOR_DELIVER,
        DOOR_CONFIRM,
        DOOR_SIGN,
        DOOR_SIGNED,
        PROBLEM_CLOSED,
        DOOR_REOPEN,
        DOOR_RETURN_VISIT
    }

    private final Moment moment;
    private final String look;

    public ProblemScreenshotTest(Moment moment, String look) {
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
                parts -> parts.problems().raising().begin(visit, note).id());
        ProblemStageFixture.there(phone, new UUID(8, 2), "IN_PROGRESS", -12, "");
        ProblemStageFixture.there(phone, new UUID(8, 3), "ASSIGNED", 2, "");
        UUID answered = ProblemStageFixture.answered(phone, state(), ProblemStageFixture.again(phone, 30));
        return switch (moment) {
            case TODAY_PROBLEMS -> Scene.screen(phone, TodayActivity.class, new Intent());
            case VISIT_RAISE ->
                Screens.at(phone, Scene.screen(phone, VisitActivity.class, VisitActivity.of(phone, visit)), R.id.notes);
            case PROBLEMS -> Scene.screen(phone, ProblemsActivity.class, ProblemsActivity.all(phone));
            case PROBLEM -> Scene.screen(phone, ProblemActivity.class, ProblemActivity.of(phone, new UUID(8, 2)));
            case PROBLEM_ANSWERED, PROBLEM_CLOSED ->
                Scene.screen(phone, ProblemActivity.class, ProblemActivity.of(phone, answered));
            case PROBLEM_FORM -> form(phone, draft);
            case PROBLEM_FORM_END -> Screens.atEnd(phone, form(phone, draft), R.id.discard);
            case PROBLEM_PHOTOS -> {
                VisitFixture.photoOf(phone, visit, note, "二号车间漏水的排水管，接口处");
                UUID other = phone.core(parts ->
                        parts.reading().visit(visit).get().notes().get(1).id());
                VisitFixture.photoOf(phone, visit, other, "配电箱");
                UUID second = phone.core(
                        parts -> parts.problems().raising().begin(visit, other).id());
                yield Screens.at(phone, form(phone, second), R.id.photos);
            }
            case DOOR_DELIVER -> door(phone, answered, "deliver");
            case DOOR_CONFIRM -> door(phone, answered, "confirm");
            case DOOR_REOPEN -> door(phone, answered, "reopen");
            case DOOR_RETURN_VISIT -> door(phone, answered, "returnVisit");
            case DOOR_SIGN -> Screens.atEnd(phone, door(phone, answered, "deliver"), R.id.signature);
            case DOOR_SIGNED -> Screens.atEnd(phone, signed(door(phone, answered, "confirm")), R.id.signature_clear);
        };
    }

    private String state() {
        return switch (moment) {
            case PROBLEM_ANSWERED, DOOR_RETURN_VISIT -> "AWAITING_CONFIRMATION";
            case PROBLEM_CLOSED, DOOR_REOPEN -> "CLOSED";
            default -> "REPLIED";
        };
    }

    private static Activity door(TestPhone phone, UUID problem, String verb) {
        return Scene.screen(phone, DoorActivity.class, DoorActivity.of(phone, problem, verb));
    }

    private static Activity signed(Activity door) {
        Finger finger = Finger.on(door.findViewById(R.id.signature));
        finger.line(0.12, 0.22, 0.33, 0.18).line(0.23, 0.1, 0.21, 0.4, 0.16, 0.85);
        double[] wave = new double[120];
        for (int i = 0; i < 60; i++) {
            wave[2 * i] = 0.3 + i * 0.01;
            wave[2 * i + 1] = 0.5 + 0.25 * Math.sin(i / 3.0) * Math.cos(i / 11.0);
        }
        finger.line(wave).line(0.93, 0.75);
        return door;
    }

    private static Activity form(TestPhone phone, UUID draft) {
        return Scene.screen(phone, ProblemFormActivity.class, ProblemFormActivity.of(phone, draft));
    }
}
