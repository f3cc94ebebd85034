package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.TestPhone;

/** Every screen for weak eyes: letters twice as large, in English, which has the longer words, and strong contrast. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class LargeLettersTest {

    private final Scene scene;

    public LargeLettersTest(Scene scene) {
        this.scene = scene;
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> scenes() {
        return Arrays.stream(Scene.values()).map(scene -> new Object[] {scene}).collect(Collectors.toList());
    }

    @Test
    public void nothingIsCutWhenLettersAreTwiceAsLarge() throws Exception {
        // Given
        RuntimeEnvironment.setQualifiers(Looks.qualifiers("en-notnight"));
        RuntimeEnvironment.setFontScale(2);
        Strength.setStrong(TestPhone.now(), true);
        Activity screen = scene.open(TestPhone.now());
        // When
        Screenshot.of(screen, scene.fileName() + "-large-strong");
        // Then
        assertThat(Cut.texts(screen.getWindow().getDecorView())).isEmpty();
    }
}
