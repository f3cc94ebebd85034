package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import android.view.View;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.InspectionType;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;

/** An administrative inspection: refused where the city or the capacity does not allow it, asked for its grounds where they do. */
@RunWith(RobolectricTestRunner.class)
public class InspectionTest {

    private final TestPhone phone = TestPhone.now();

    @Test
    public void whereTheCityHasItSwitchedOffItIsRefusedInWordsAndNoFormIsShown() {
        // Given
        PhoneFixture.inspector(phone, false);
        // When
        BeginActivity screen = inspection(Role.REGULATOR);
        begin(screen);
        // Then
        assertThat(words(screen, R.id.refusal)).contains("未启用行政检查");
        assertThat(screen.findViewById(R.id.legal).getVisibility()).isEqualTo(View.GONE);
        assertThat(count()).isZero();
    }

    @Test
    public void aCapacityThatMayNotInspectIsRefusedAlsoWhereItIsSwitchedOn() {
        // Given
        PhoneFixture.inspector(phone, true);
        // When
        BeginActivity screen = inspection(Role.OFFICIAL);
        begin(screen);
        // Then
        assertThat(words(screen, R.id.refusal)).contains("领导干部").contains("行政检查");
        assertThat(screen.findViewById(R.id.legal).getVisibility()).isEqualTo(View.GONE);
        assertThat(count()).isZero();
    }

    @Test
    public void oneOfficerIsNotEnough() {
        // Given
        PhoneFixture.inspector(phone, true);
        BeginActivity screen = inspection(Role.REGULATOR);
        fill(screen);
        type(screen, R.id.legal_certificate_2, "");
        // When
        begin(screen);
        // Then
        assertThat(words(screen, R.id.refusal)).contains("不少于2名");
        assertThat(count()).isZero();
    }

    @Test
    public void withItsGroundsAnInspectionIsBegun() {
        // Given
        PhoneFixture.inspector(phone, true);
        BeginActivity screen = inspection(Role.REGULATOR);
        fill(screen);
        // When
        begin(screen);
        // Then
        assertThat(words(screen, R.id.refusal)).isEmpty();
        assertThat(screen.isFinishing()).isTrue();
        LegalBasis legal = phone.core(parts ->
                        parts.reading().visit(parts.reading().visits().get(0).id()))
                .get()
                .legal();
        assertThat(legal)
                .isEqualTo(new LegalBasis(
                        "澄江镇综合行政执法队",
                        "安全生产检查",
                        null,
                        "澄检〔2026〕18号",
                        List.of("A-001", "A-002"),
                        InspectionType.SPECIAL));
    }

    private BeginActivity inspection(Role capacity) {
        BeginActivity screen = Robolectric.buildActivity(
                        BeginActivity.class, BeginActivity.at(phone, PhoneFixture.FOUNDRY))
                .setup()
                .get();
        phone.idle();
        ((RadioGroup) screen.findViewById(R.id.capacities)).check(100 + capacity.ordinal());
        ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.ADMIN_INSPECTION.ordinal() + 1);
        phone.idle();
        return screen;
    }

    private static void fill(BeginActivity screen) {
        type(screen, R.id.legal_subject, "澄江镇综合行政执法队");
        type(screen, R.id.legal_item, "安全生产检查");
        type(screen, R.id.legal_approval, "澄检〔2026〕18号");
        type(screen, R.id.legal_certificate_1, "A-001");
        type(screen, R.id.legal_certificate_2, "A-002");
        ((RadioGroup) screen.findViewById(R.id.legal_types)).check(InspectionType.SPECIAL.ordinal() + 1);
    }

    private static void type(BeginActivity screen, int field, String text) {
        ((TextView) screen.findViewById(field)).setText(text);
    }

    private void begin(BeginActivity screen) {
        screen.findViewById(R.id.begin).performClick();
        phone.idle();
    }

    private static String words(BeginActivity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }

    private int count() {
        return phone.core(parts -> parts.reading().visits()).size();
    }
}
