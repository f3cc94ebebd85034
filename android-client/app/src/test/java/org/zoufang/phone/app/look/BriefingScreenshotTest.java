package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.enterprise.EnterpriseActivity;

/** An enterprise's card, drawn in every look and with letters twice as large; nothing is cut. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class BriefingScreenshotTest {

    private enum Moment {
        BRIEFING,
        BRIEFING_MIDDLE,
        BRIEFING_END,
        BRIEFING_NOT_HERE
    }

    private final Moment moment;
    private final String look;

    public BriefingScreenshotTest(Moment moment, String look) {
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
    public void theScreenIsDrawnAndNothingIsCut() {
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

    private Activity open(TestPhone phone) {
        if (moment == Moment.BRIEFING_NOT_HERE) {
            PhoneFixture.signedIn(phone);
            BriefingStageFixture.synced(phone);
        } else {
            BriefingStageFixture.whole(phone);
        }
        Activity screen =
                Scene.screen(phone, EnterpriseActivity.class, EnterpriseActivity.of(phone, PhoneFixture.FOUNDRY));
        return switch (moment) {
            case BRIEFING, BRIEFING_NOT_HERE -> screen;
            case BRIEFING_MIDDLE -> Screens.at(phone, screen, R.id.card);
            case BRIEFING_END -> Screens.atEnd(phone, screen, R.id.card);
        };
    }
}
