package org.zoufang.phone.app.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.DialogInterface;
import android.widget.TextView;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowAlertDialog;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.signin.SignInActivity;

/** Signing out: it says how much is unsent, and what is unsent stays. */
@RunWith(RobolectricTestRunner.class)
public class AccountDialogTest {

    private final TestPhone phone = TestPhone.now();

    @Before
    public void signIn() {
        PhoneFixture.signedIn(phone);
    }

    @Test
    public void itSaysHowManyRecordsAreUnsent() {
        // Given
        record();
        // When
        openDialog();
        // Then
        assertThat(message()).contains("还有 2 条没有上传");
    }

    @Test
    public void onARegisteredPhoneItSaysThatWhatIsUnsentIsSealedForTheOffice() {
        // Given
        PhoneFixture.knowsTheOffice(phone);
        record();
        // When
        openDialog();
        // Then
        assertThat(message()).contains("还有 2 条没有上传", "封存", "服务办");
    }

    @Test
    public void withNothingUnsentItSaysNothingOfIt() {
        // Given
        assertThat(unsent()).isZero();
        // When
        openDialog();
        // Then
        assertThat(message()).contains("沈岚").doesNotContain("没有上传");
    }

    @Test
    public void signingOutKeepsWhatIsUnsentAndItIsThereAfterSigningInAgain() {
        // Given
        UUID visit = record();
        TodayActivity today = openDialog();
        // When
        ShadowAlertDialog.getLatestAlertDialog()
                .getButton(DialogInterface.BUTTON_POSITIVE)
                .performClick();
        phone.idle();
        // Then
        assertThat(shadowOf(today).getNextStartedActivity().getComponent().getClassName())
                .isEqualTo(SignInActivity.class.getName());
        assertThat((UUID) phone.core(parts -> parts.me())).isNull();
        assertThat(unsent()).isEqualTo(2);
        PhoneFixture.signedIn(phone);
        assertThat(phone.core(parts -> parts.reading().visit(visit)).get().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("二号炉停产两天。"));
    }

    private UUID record() {
        return phone.core(parts -> {
            UUID visit = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.SERVICE_VISIT, Role.OFFICIAL)
                    .id();
            parts.notes().write(visit, NoteKind.TEXT, null, "二号炉停产两天。");
            return visit;
        });
    }

    private TodayActivity openDialog() {
        TodayActivity today =
                Robolectric.buildActivity(TodayActivity.class).setup().get();
        phone.idle();
        today.findViewById(R.id.account).performClick();
        phone.idle();
        return today;
    }

    private static String message() {
        TextView message = ShadowAlertDialog.getLatestAlertDialog().findViewById(android.R.id.message);
        return message.getText().toString();
    }

    private int unsent() {
        return phone.core(parts -> parts.signingOut().unsent());
    }
}
