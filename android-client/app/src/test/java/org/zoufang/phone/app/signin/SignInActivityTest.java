package org.zoufang.phone.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import android.widget.TextView;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.R;

@RunWith(RobolectricTestRunner.class)
public class SignInActivityTest {

    @Test
    public void anUnencryptedAddressOfAnotherMachineIsRefusedWithAWayOut() {
        // Given
        SignInActivity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        ((TextView) screen.findViewById(R.id.address)).setText("http://10.1.2.3:8080");
        // When
        screen.findViewById(R.id.sign_in).performClick();
        // Then
        TextView trouble = screen.findViewById(R.id.trouble);
        assertThat(trouble.getText().toString()).contains("https://");
        assertThat(trouble.isShown()).isTrue();
    }
}
