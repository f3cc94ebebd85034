package org.zoufang.phone.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.widget.TextView;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.store.Setting;

/** Registering by the office's code, without a scanner of Google's. */
@RunWith(RobolectricTestRunner.class)
public class RegisterActivityTest {

    private static final String ADDRESS = "https://127.0.0.1:1";

    private final TestPhone phone = TestPhone.now();
    private final String code = PhoneFixture.code(ADDRESS, "a-ticket").format();

    private Activity open(Intent intent) {
        Activity screen = Robolectric.buildActivity(RegisterActivity.class, intent)
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    @Test
    public void aCodeThatAnotherScannerOpenedIsShownAndNothingHappensBeforeATap() {
        // Given
        Intent opened = new Intent(Intent.ACTION_VIEW, Uri.parse(code));
        // When
        Activity screen = open(opened);
        // Then
        assertThat(words(screen, R.id.server)).isEqualTo(ADDRESS);
        assertThat(words(screen, R.id.trust)).contains(PhoneFixture.FINGERPRINT.substring(0, 16));
        assertThat(words(screen, R.id.mode)).isEqualTo("统一身份认证");
        assertThat(screen.findViewById(R.id.register).isShown()).isTrue();
        assertThat((String) phone.core(parts -> parts.account().server())).isNull();
    }

    @Test
    public void aCodeIsTakenFromItsPastedText() {
        // Given
        phone.getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText("", " " + code + "\n"));
        Activity screen = open(new Intent());
        boolean before = screen.findViewById(R.id.register).isShown();
        // When
        screen.findViewById(R.id.paste).performClick();
        phone.idle();
        // Then
        assertThat(before).isFalse();
        assertThat(words(screen, R.id.server)).isEqualTo(ADDRESS);
    }

    @Test
    public void aTextThatIsNoCodeSaysWhichOneToScan() {
        // Given
        phone.getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText("", "https://x.example"));
        Activity screen = open(new Intent());
        // When
        screen.findViewById(R.id.paste).performClick();
        phone.idle();
        // Then
        assertThat(words(screen, R.id.trouble)).contains("不是走访服务器的二维码");
        assertThat(screen.findViewById(R.id.register).isShown()).isFalse();
    }

    @Test
    public void anIncompleteCodeSaysWhatToDo() {
        // Given
        Intent opened = new Intent(Intent.ACTION_VIEW, Uri.parse("zoufang://register?v=9&address=x"));
        // When
        Activity screen = open(opened);
        // Then
        assertThat(words(screen, R.id.trouble)).contains("新的二维码");
    }

    @Test
    public void aServerThatCannotBeReachedOrShowsAnotherCertificateIsSaidAndNothingIsTrusted() {
        // Given
        Activity screen = open(new Intent(Intent.ACTION_VIEW, Uri.parse(code)));
        // When
        screen.findViewById(R.id.register).performClick();
        phone.idle();
        // Then
        assertThat(words(screen, R.id.trouble)).contains("与二维码不符");
        assertThat((String) phone.core(parts -> parts.entry().trusted(ADDRESS))).isEmpty();
    }

    @Test
    public void aCodeWithAnotherCertificateForAKnownServerWarns() {
        // Given
        phone.core(parts -> {
            parts.store().change(() -> parts.store().settings().put(Setting.SERVER, ADDRESS));
            return null;
        });
        // When
        Activity screen = open(new Intent(Intent.ACTION_VIEW, Uri.parse(code)));
        // Then
        assertThat(words(screen, R.id.warning)).contains("核对");
    }

    @Test
    public void aPhoneThatIsUsedAtAnotherServerStaysThere() {
        // Given
        PhoneFixture.signedIn(phone);
        Activity screen = open(new Intent(Intent.ACTION_VIEW, Uri.parse(code)));
        // When
        screen.findViewById(R.id.register).performClick();
        phone.idle();
        // Then
        assertThat(words(screen, R.id.trouble)).contains("另一个服务器");
    }

    @Test
    public void theCameraIsAskedForAPictureOfTheCode() {
        // Given
        Activity screen = open(new Intent());
        // When
        screen.findViewById(R.id.scan).performClick();
        // Then
        assertThat(shadowOf(screen).getNextStartedActivity().getAction())
                .isEqualTo("android.media.action.IMAGE_CAPTURE");
        assertThat(screen.findViewById(R.id.code).getVisibility()).isEqualTo(View.GONE);
    }

    @Test
    public void theManifestOpensTheOfficesCodeAndTheProvidersRedirect() {
        // Given
        Intent scan = new Intent(Intent.ACTION_VIEW, Uri.parse(code)).addCategory(Intent.CATEGORY_BROWSABLE);
        Intent back = new Intent(Intent.ACTION_VIEW, Uri.parse("org.zoufang.phone:/signed-in?code=x&state=y"))
                .addCategory(Intent.CATEGORY_BROWSABLE);
        // When
        String scanned = phone.getPackageManager().resolveActivity(scan, 0).activityInfo.name;
        String returned = phone.getPackageManager().resolveActivity(back, 0).activityInfo.name;
        // Then
        assertThat(scanned).isEqualTo(RegisterActivity.class.getName());
        assertThat(returned).isEqualTo(ReturnActivity.class.getName());
    }

    private static String words(Activity screen, int place) {
        TextView view = screen.findViewById(place);
        return view.isShown() ? view.getText().toString() : "";
    }
}
