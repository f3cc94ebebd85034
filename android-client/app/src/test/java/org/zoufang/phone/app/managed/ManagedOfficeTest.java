package org.zoufang.phone.app.managed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.content.RestrictionEntry;
import android.content.RestrictionsManager;
import android.os.Bundle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.signin.SignInActivity;

/** What a city's device management sets takes the place of what a person would type or scan. */
@RunWith(RobolectricTestRunner.class)
public class ManagedOfficeTest {

    private static final String ADDRESS = "https://127.0.0.1:1";

    private final TestPhone phone = TestPhone.now();
    private final RestrictionsManager restrictions = phone.getSystemService(RestrictionsManager.class);
    private final Registration code = PhoneFixture.code(ADDRESS, "a-ticket");

    private Bundle all() {
        Bundle said = new Bundle();
        said.putString(ManagedOffice.SERVER_ADDRESS, ADDRESS);
        said.putString(ManagedOffice.CERTIFICATE, code.fingerprint().toUpperCase());
        said.putString(ManagedOffice.OFFICE_KEY, code.office());
        said.putString(ManagedOffice.SIGN_IN_MODE, "oidc");
        said.putString(ManagedOffice.TICKET, "a-ticket");
        return said;
    }

    @Test
    public void allThatIsSetMakesTheSameRegistrationAsTheOfficesCode() {
        // Given
        Bundle said = all();
        // When
        ManagedOffice office = ManagedOffice.read(said).get();
        // Then
        assertThat(office.registration()).contains(code);
        assertThat(office.mode()).isEqualTo(SignInMode.OIDC);
    }

    @Test
    public void anAddressAloneIsEnoughAndANonsenseAddressIsNothing() {
        // Given
        Bundle address = new Bundle();
        address.putString(ManagedOffice.SERVER_ADDRESS, ADDRESS);
        Bundle nonsense = new Bundle();
        nonsense.putString(ManagedOffice.SERVER_ADDRESS, "http://10.0.0.1");
        // When
        Optional<ManagedOffice> some = ManagedOffice.read(address);
        Optional<ManagedOffice> none = ManagedOffice.read(nonsense);
        // Then
        assertThat(some).hasValueSatisfying(office -> {
            assertThat(office.registration()).isEmpty();
            assertThat(office.mode()).isNull();
        });
        assertThat(none).isEmpty();
        assertThat(ManagedOffice.read(new Bundle())).isEmpty();
    }

    @Test
    public void aFingerprintThatCannotBeRightIsNotPassedOver() {
        // Given
        Bundle said = all();
        said.putString(ManagedOffice.CERTIFICATE, "12:34");
        // When
        Optional<ManagedOffice> office = ManagedOffice.read(said);
        // Then
        assertThat(office).isEmpty();
    }

    @Test
    public void aChangeWhileTheAppRunsIsTakenOver() {
        // Given
        phone.idle();
        assertThat((String) phone.core(parts -> parts.account().server())).isNull();
        Bundle said = all();
        said.remove(ManagedOffice.TICKET);
        shadowOf(restrictions).setApplicationRestrictions(said);
        // When
        phone.sendBroadcast(new Intent(Intent.ACTION_APPLICATION_RESTRICTIONS_CHANGED));
        phone.idle();
        // Then
        assertThat((String) phone.core(parts -> parts.account().server())).isEqualTo(ADDRESS);
        assertThat((String) phone.core(parts -> parts.entry().trusted(ADDRESS))).isEqualTo(code.fingerprint());
        Optional<SignInMode> mode = phone.core(parts -> parts.account().signInMode());
        assertThat(mode).contains(SignInMode.OIDC);
    }

    @Test
    public void aManagedPhoneHidesTheAddressField() {
        // Given
        shadowOf(restrictions).setApplicationRestrictions(all());
        // When
        Activity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        phone.idle();
        // Then
        assertThat(screen.findViewById(R.id.manual).isShown()).isFalse();
        assertThat(screen.findViewById(R.id.managed).isShown()).isTrue();
        assertThat(screen.findViewById(R.id.local).isShown()).isFalse();
    }

    @Test
    public void aPhoneInUseElsewhereIsNotMovedByManagement() {
        // Given
        PhoneFixture.signedIn(phone);
        shadowOf(restrictions).setApplicationRestrictions(all());
        // When
        phone.sendBroadcast(new Intent(Intent.ACTION_APPLICATION_RESTRICTIONS_CHANGED));
        phone.idle();
        // Then
        assertThat((String) phone.core(parts -> parts.account().server())).isEqualTo("http://127.0.0.1:1");
    }

    @Test
    public void theManifestTellsManagementEveryKeyTheAppReads() {
        // Given
        List<String> keys = List.of(
                ManagedOffice.SERVER_ADDRESS,
                ManagedOffice.CERTIFICATE,
                ManagedOffice.OFFICE_KEY,
                ManagedOffice.SIGN_IN_MODE,
                ManagedOffice.TICKET,
                ManagedRules.PHOTOS_WIFI_ONLY,
                ManagedRules.OFFLINE_HOURS,
                ManagedRules.WIPE_AFTER_DAYS);
        // When
        int file = phone.getApplicationInfo().metaData == null
                ? R.xml.app_restrictions
                : phone.getApplicationInfo().metaData.getInt("android.content.APP_RESTRICTIONS");
        // Then
        assertThat(file).isEqualTo(R.xml.app_restrictions);
        assertThat(told()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private List<String> told() {
        List<RestrictionEntry> entries = restrictions.getManifestRestrictions(phone.getPackageName());
        return entries == null
                ? List.of()
                : entries.stream().map(RestrictionEntry::getKey).collect(Collectors.toList());
    }
}
