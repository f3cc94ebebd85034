package org.zoufang.phone.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.app.Application;
import android.content.Context;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.zoufang.phone.account.KeyVault;
import org.zoufang.phone.app.look.OffMain;

/** With a key of the test's own in the place of Android's Keystore, which only a phone has. */
@RunWith(RobolectricTestRunner.class)
@Config(application = Application.class)
public class KeystoreVaultTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final SecretKey OTHER_KEY = new SecretKeySpec("another phone's key, 32 bytes...".getBytes(), "AES");

    private final Context context = RuntimeEnvironment.getApplication();

    @Test
    public void aSessionIsThereAgainAfterTheProcessAndIsNotReadableInTheFile() throws Exception {
        // Given
        OffMain.call(() -> {
            new KeystoreVault(context, KEY).keep(KeyVault.Secret.SESSION, "a token");
            return null;
        });
        // When
        String again = OffMain.call(() -> new KeystoreVault(context, KEY).secret(KeyVault.Secret.SESSION));
        // Then
        assertThat(again).isEqualTo("a token");
        assertThat(context.getSharedPreferences("vault", 0).getAll().values().toString())
                .doesNotContain("token");
    }

    @Test
    public void aForgottenSessionIsGone() throws Exception {
        // Given
        KeystoreVault vault = new KeystoreVault(context, KEY);
        // When
        String session = OffMain.call(() -> {
            vault.keep(KeyVault.Secret.SESSION, "a token");
            vault.keep(KeyVault.Secret.SESSION, null);
            return vault.secret(KeyVault.Secret.SESSION);
        });
        // Then
        assertThat(session).isNull();
    }

    @Test
    public void theKeyOfTheRowsIsMadeOnce() throws Exception {
        // Given
        SecretKey first = OffMain.call(() -> new KeystoreVault(context, KEY).rowKey());
        // When
        SecretKey second = OffMain.call(() -> new KeystoreVault(context, KEY).rowKey());
        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    public void anotherPhonesKeyOpensNothing() throws Exception {
        // Given
        OffMain.call(() -> new KeystoreVault(context, KEY).rowKey());
        // When
        assertThatThrownBy(() -> OffMain.call(() -> new KeystoreVault(context, OTHER_KEY).rowKey()))
                // Then
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void theScreensThreadIsRefused() {
        // Given
        KeystoreVault vault = new KeystoreVault(context, KEY);
        // When
        assertThatThrownBy(() -> vault.secret(KeyVault.Secret.SESSION))
                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("screen's thread");
    }
}
