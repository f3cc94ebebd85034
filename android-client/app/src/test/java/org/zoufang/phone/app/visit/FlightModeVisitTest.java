package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;

/** A whole visit by taps, without any network. */
@RunWith(RobolectricTestRunner.class)
public class FlightModeVisitTest {

    private final TestPhone phone = TestPhone.now();

    @Before
    public void signIn() {
        PhoneFixture.signedIn(phone);
    }

    @Test
    public void aVisitIsFoundBegunAndRecordedByTaps() throws Exception {
        // Given
        Walk walk = new Walk(phone);
        walk.findAndBegin("cjjm", VisitKind.LEADER_STUDY);
        // When
        walk.type(R.id.purpose, "了解铸造车间用电");
        walk.tap(R.id.next);
        walk.addNote(NoteKind.TEXT, "二号炉停产两天，等变压器。");
        walk.addNote(NoteKind.QUOTE_OF_ENTERPRISE, "我们最怕夜里跳闸。");
        walk.takePhoto(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        walk.tap(R.id.next);
        walk.tap(R.id.next);
        // Then
        VisitView visit = walk.visit();
        assertThat(visit.purpose()).isEqualTo("了解铸造车间用电");
        assertThat(visit.state()).isEqualTo(VisitState.COLLECTING);
        assertThat(visit.notes()).extracting(note -> note.text()).containsExactly("二号炉停产两天，等变压器。", "我们最怕夜里跳闸。");
        assertThat(visit.photos()).hasSize(1);
        assertThat(visit.photos().get(0).size()).isEqualTo(5);
        assertThat(visit.standing()).isEqualTo(Standing.DRAFT);
    }

    @Test
    public void aForbiddenKindSaysWhyAndIsNotBegun() {
        // Given
        BeginActivity screen = begin(PhoneFixture.FOUNDRY);
        // When
        ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.ADMIN_INSPECTION.ordinal() + 1);
        screen.findViewById(R.id.begin).performClick();
        phone.idle();
        // Then
        assertThat(((TextView) screen.findViewById(R.id.refusal)).getText().toString())
                .contains("行政检查");
        assertThat(shadowOf(screen).getNextStartedActivity()).isNull();
        assertThat((List<?>) phone.core(parts -> parts.reading().visits())).isEmpty();
    }

    private BeginActivity begin(UUID enterprise) {
        BeginActivity screen = Robolectric.buildActivity(BeginActivity.class, BeginActivity.at(phone, enterprise))
                .setup()
                .get();
        phone.idle();
        return screen;
    }
}
