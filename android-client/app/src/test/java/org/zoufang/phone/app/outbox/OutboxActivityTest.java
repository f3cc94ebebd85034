package org.zoufang.phone.app.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.DialogInterface;
import android.widget.ListView;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowAlertDialog;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;

/** A note that the server refused: the ways out of the outbox. */
@RunWith(RobolectricTestRunner.class)
public class OutboxActivityTest {

    private static final String REFUSED = "我们最怕夜里跳闸，一炉铁水就全废了。";

    private final TestPhone phone = TestPhone.now();
    private UUID visit;
    private int before;

    @Before
    public void aNoteWasRefused() throws Exception {
        visit = VisitFixture.recorded(phone);
        before = entries().size();
        assertThat(stuck()).hasSize(1);
    }

    @Test
    public void tryingAgainPutsTheRefusedNoteBackIntoTheQueue() {
        // Given
        openStuck();
        // When
        press(DialogInterface.BUTTON_POSITIVE);
        // Then
        assertThat(stuck()).isEmpty();
        assertThat(entries()).hasSize(before).anySatisfy(entry -> {
            assertThat(entry.text()).isEqualTo(REFUSED);
            assertThat(entry.standing()).isIn(Standing.WAITING, Standing.DRAFT);
        });
    }

    @Test
    public void droppingIsAskedTwiceAndTakesThatNoteAlone() {
        // Given
        openStuck();
        // When
        press(DialogInterface.BUTTON_NEGATIVE);
        press(DialogInterface.BUTTON_POSITIVE);
        // Then
        assertThat(entries()).hasSize(before - 1);
        assertThat(notes()).hasSize(1).doesNotContain(REFUSED);
    }

    @Test
    public void whoIsNotSureKeepsTheNote() {
        // Given
        openStuck();
        // When
        press(DialogInterface.BUTTON_NEGATIVE);
        press(DialogInterface.BUTTON_NEGATIVE);
        // Then
        assertThat(stuck()).hasSize(1);
        assertThat(notes()).contains(REFUSED);
    }

    private void openStuck() {
        OutboxActivity screen =
                Robolectric.buildActivity(OutboxActivity.class).setup().get();
        phone.idle();
        ListView list = screen.findViewById(R.id.rows);
        for (int place = 0; place < list.getAdapter().getCount(); place++) {
            if (((OutboxEntry) list.getAdapter().getItem(place)).standing() == Standing.NEEDS_YOU) {
                list.performItemClick(list.getAdapter().getView(place, null, list), place, place);
                return;
            }
        }
        throw new AssertionError("nothing needs the person");
    }

    private void press(int button) {
        ShadowAlertDialog.getLatestAlertDialog().getButton(button).performClick();
        phone.idle();
    }

    private List<OutboxEntry> entries() {
        return phone.core(parts -> parts.outbox().entries());
    }

    private List<OutboxEntry> stuck() {
        return entries().stream()
                .filter(entry -> entry.standing() == Standing.NEEDS_YOU)
                .toList();
    }

    private List<String> notes() {
        return phone.core(parts -> parts.reading().visit(visit)).get().notes().stream()
                .map(NoteView::text)
                .toList();
    }
}
