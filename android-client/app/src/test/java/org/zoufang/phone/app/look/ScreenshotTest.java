package org.zoufang.phone.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.ParameterizedRobolectricTestRunner;
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.TestPhone;

/** Every screen in every look, drawn to {@code target/screenshots/}; and nothing on any of them is cut or empty. */
@RunWith(ParameterizedRobolectricTestRunner.class)
public class ScreenshotTest {

    private final Scene scene;
    private final String look;

    public ScreenshotTest(Scene scene, String look) {
        this.scene = scene;
        this.look = look;
    }

    @Parameters(name = "{0} {1}")
    public static Iterable<Object[]> scenes() {
        List<Object[]> scenes = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            Looks.ALL.forEach(look -> scenes.add(new Object[] {scene, look}));
        }
        return scenes;
    }

    @Test
    public void theScreenIsDrawnAndNothingIsCut() throws Exception {
        // Given
        RuntimeEnvironment.setQualifiers(Looks.qualifiers(look));
        Activity screen = scene.open(TestPhone.now());
        // When
        Screenshot.of(screen, scene.fileName() + "-" + look);
        // Then
        assertThat(Cut.texts(screen.getWindow().getDecorView())).isEmpty();
    }
}
