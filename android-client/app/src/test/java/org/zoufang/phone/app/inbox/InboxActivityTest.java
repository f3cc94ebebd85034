package org.zoufang.phone.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.MeetingFixture;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.OutboxEntry;

/** Where two texts met: both are read, one tap chooses, without signal. */
@RunWith(RobolectricTestRunner.class)
public class InboxActivityTest {

    private final TestPhone phone = TestPhone.now();

    private <A extends Activity> A open(Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }

    private static List<String> said(View view) {
        List<String> all = new ArrayList<>();
        if (view instanceof TextView && view.getVisibility() == View.VISIBLE) {
            all.add(((TextView) view).getText().toString());
        }
        if (view instanceof ViewGroup) {
            for (int i = 0; i < ((ViewGroup) view).getChildCount(); i++) {
                all.addAll(said(((ViewGroup) view).getChildAt(i)));
            }
        }
        return all;
    }

    private void tap(View view, String words) {
        if (view instanceof Button && ((Button) view).getText().toString().equals(words)) {
            view.performClick();
            phone.idle();
            return;
        }
        for (int i = 0; view instanceof ViewGroup && i < ((ViewGroup) view).getChildCount(); i++) {
            tap(((ViewGroup) view).getChildAt(i), words);
        }
    }

    private String purpose(UUID visit) {
        return phone.core(parts -> parts.reading().visit(visit)).get().purpose();
    }

    @Test
    public void theFirstScreenAndTheVisitLeadToWhatNeedsYou() {
        // Given
        UUID visit = MeetingFixture.led(phone);
        TodayActivity today = open(TodayActivity.class, new Intent());
        VisitActivity shown = open(VisitActivity.class, VisitActivity.of(phone, visit));
        // When
        today.findViewById(R.id.inbox).performClick();
        shown.findViewById(R.id.inbox).performClick();
        // Then
        assertThat(said(today.findViewById(R.id.inbox))).contains("两处写得不一样", "2 项等您选定", "需处理");
        assertThat(said(shown.findViewById(R.id.inbox))).contains("需处理");
        assertThat(shadowOf(today).getNextStartedActivity().getComponent().getClassName())
                .isEqualTo(InboxActivity.class.getName());
    }

    @Test
    public void bothValuesStandThereWithTheirNamesAndTheSecondIsTakenAtATap() {
        // Given
        UUID visit = MeetingFixture.led(phone);
        InboxActivity screen = open(InboxActivity.class, InboxActivity.all(phone));
        assertThat(said(screen.findViewById(R.id.choices)))
                .contains("目的 · 澄江精密铸造有限公司", "了解铸造车间用电", "谈变压器增容和夜班用工")
                .anyMatch(text -> text.startsWith("顾一舟 · "));
        // When
        tap(screen.findViewById(R.id.choices), "改用后到内容");
        // Then
        assertThat(purpose(visit)).isEqualTo("谈变压器增容和夜班用工");
        assertThat(said(screen.findViewById(R.id.choices))).doesNotContain("改用后到内容");
        List<OutboxEntry> waits = phone.core(parts -> parts.outbox().entries());
        assertThat(waits).anyMatch(entry -> entry.what().equals("factConflictSettle"));
    }

    @Test
    public void keepingWhatStandsChangesNothingElse() {
        // Given
        UUID visit = MeetingFixture.led(phone);
        InboxActivity screen = open(InboxActivity.class, InboxActivity.of(phone, visit));
        // When
        tap(screen.findViewById(R.id.choices), "保留现有内容");
        // Then
        assertThat(purpose(visit)).isEqualTo("了解铸造车间用电");
        assertThat(phone.core(parts -> parts.inbox().all()).toSettle()).isEmpty();
    }

    @Test
    public void ofTwoTextsOfANoteOneOrBothStay() {
        // Given
        UUID visit = MeetingFixture.led(phone);
        InboxActivity screen = open(InboxActivity.class, InboxActivity.of(phone, visit));
        // When
        tap(screen.findViewById(R.id.choices), "两份都留");
        // Then
        assertThat(phone.core(parts -> parts.inbox().all()).pairs()).isEmpty();
        assertThat(notes(visit)).hasSize(2);
    }

    @Test
    public void theTextThatIsNotKeptIsWithdrawn() {
        // Given
        UUID visit = MeetingFixture.led(phone);
        InboxActivity screen = open(InboxActivity.class, InboxActivity.of(phone, visit));
        // When
        tap(screen.findViewById(R.id.choices), "只留先到的一份");
        // Then
        assertThat(notes(visit)).containsExactly("缺熟练造型工十五名。");
    }

    @Test
    public void whoCameSecondReadsThatItIsKeptAndWhoChooses() {
        // Given
        UUID visit = MeetingFixture.second(phone);
        // When
        InboxActivity screen = open(InboxActivity.class, InboxActivity.of(phone, visit));
        // Then
        assertThat(said(screen.findViewById(R.id.choices))).contains("谈变压器增容和夜班用工", "已保留，由顾一舟选定。");
        assertThat(said(screen.findViewById(R.id.choices))).doesNotContain("改用后到内容");
    }

    private List<String> notes(UUID visit) {
        return phone.core(parts -> parts.reading().visit(visit)).get().notes().stream()
                .filter(note -> !note.withdrawn())
                .map(NoteView::text)
                .toList();
    }
}
