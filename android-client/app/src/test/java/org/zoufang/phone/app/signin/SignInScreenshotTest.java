package org.zoufang.phone.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.look.Looks;
import org.zoufang.phone.app.look.Screenshot;

@RunWith(ParameterizedRobolectricTestRunner.class)
public class SignInScreenshotTest {

    private final String look;

    public SignInScreenshotTest(String look) {
        this.look = look;
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> looks() {
        return Looks.ALL.stream().map(look -> new Object[] {look}).toList();
    }

    @Test
    public void theScreenIsDrawn() {
        // Given
        RuntimeEnvironment.setQualifiers(Looks.qualifiers(look));
        SignInActivity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        // When
        var picture = Screenshot.of(screen, "sign-in-" + look);
        // Then
        assertThat(picture).isNotEmpty();
    }
}
