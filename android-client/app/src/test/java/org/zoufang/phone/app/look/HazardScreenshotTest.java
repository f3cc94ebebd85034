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
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.hazard.DangerActivity;
import org.zoufang.phone.app.hazard.HazardActivity;
import org.zoufang.phone.app.hazard.HazardFormActivity;
import org.zoufang.phone.app.hazard.HazardsActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;

/** The screens of hazards, drawn in every look and with letters twice as large; nothing is cut. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class HazardScreenshotTest {

    private enum Moment {
        TODAY_HAZARDS,
        VISIT_DANGER,
        HAZARDS,
        HAZARD,
        HAZARD_FORM,
        DANGER
    }

    private final Moment moment;
    private final String look;

    public HazardScreenshotTest(Moment moment, String look) {
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
        HazardStageFixture.terms(phone);
        UUID draft = phone.core(
                parts -> parts.hazards().drafting().begin(visit, null).id());
        UUID danger = phone.core(
                parts -> parts.hazards().alarm().danger(visit, "现场有紧急危险。").id());
        phone.core(parts -> parts.hazards().alarm().told(danger, "火警 119", "119"));
        UUID graded = HazardStageFixture.there(phone, new UUID(9, 1), "GRADED", 3, "\"grade\":\"GENERAL\",");
        HazardStageFixture.there(phone, new UUID(9, 2), "LISTED", -4, "\"grade\":\"MAJOR\",");
        return switch (moment) {
            case TODAY_HAZARDS -> Scene.screen(phone, TodayActivity.class, new Intent());
            case VISIT_DANGER -> Scene.screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
            case HAZARDS -> Scene.screen(phone, HazardsActivity.class, HazardsActivity.all(phone));
            case HAZARD -> Scene.screen(phone, HazardActivity.class, HazardActivity.of(phone, graded));
            case HAZARD_FORM -> Scene.screen(phone, HazardFormActivity.class, HazardFormActivity.of(phone, draft));
            case DANGER -> Scene.screen(phone, DangerActivity.class, DangerActivity.of(phone, danger));
        };
    }
}
