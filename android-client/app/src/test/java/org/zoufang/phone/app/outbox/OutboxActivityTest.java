package org.zoufang.phone.app.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.ClipboardManager;
import android.content.DialogInterface;
import android.content.Intent;
import android.view.View;
import android.widget.ListView;
import android.widget.TextView;
import java.util.ArrayList;
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
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

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
        EntryActivity screen = openStuck();
        // When
        screen.findViewById(R.id.again).performClick();
        phone.idle();
        // Then
        assertThat(stuck()).isEmpty();
        assertThat(screen.isFinishing()).isTrue();
        assertThat(entries()).hasSize(before).anySatisfy(entry -> {
            assertThat(entry.text()).isEqualTo(REFUSED);
            assertThat(entry.standing()).isIn(Standing.WAITING, Standing.DRAFT);
        });
    }

    @Test
    public void whatItsAuthorMayNoLongerHandInSaysThatTheOfficeHasIt() {
        // Given
        UUID id = answered("NOT_A_PARTICIPANT", "您已不在走访组。");
        // When
        EntryActivity screen = entry(id);
        // Then
        TextView why = screen.findViewById(R.id.why);
        assertThat(why.getText().toString()).contains("您已不在走访组。", "服务办已收存原文");
    }

    @Test
    public void whatTheOfficeSetAsideSaysSoWithTheReasonAndHowItGoesOn() {
        // Given
        UUID id = answered("OFFICE_SET_ASIDE", "这一条已经处理完毕：搁置，不录入走访记录；原文仍由服务企业办公室保存。理由：与上周的笔记重复");
        // When
        EntryActivity screen = entry(id);
        // Then
        TextView why = screen.findViewById(R.id.why);
        assertThat(why.getText().toString()).contains("理由：与上周的笔记重复", "手机不再询问");
        assertThat(screen.findViewById(R.id.copy).getVisibility()).isEqualTo(View.VISIBLE);
        assertThat(screen.findViewById(R.id.aside).getVisibility()).isEqualTo(View.VISIBLE);
    }

    @Test
    public void settingAsideIsAskedFirstTakesThatNoteAloneAndLosesNothing() {
        // Given
        EntryActivity screen = openStuck();
        // When
        screen.findViewById(R.id.aside).performClick();
        press(DialogInterface.BUTTON_POSITIVE);
        // Then
        assertThat(entries()).hasSize(before - 1);
        assertThat(notes()).hasSize(1).doesNotContain(REFUSED);
        assertThat(aside()).extracting(OutboxEntry::text).containsExactly(REFUSED);
    }

    @Test
    public void whoIsNotSureKeepsTheNote() {
        // Given
        EntryActivity screen = openStuck();
        // When
        screen.findViewById(R.id.aside).performClick();
        press(DialogInterface.BUTTON_NEGATIVE);
        // Then
        assertThat(stuck()).hasSize(1);
        assertThat(notes()).contains(REFUSED);
    }

    @Test
    public void theWordsOfARefusedNoteCanBeCopied() {
        // Given
        EntryActivity screen = openStuck();
        // When
        screen.findViewById(R.id.copy).performClick();
        // Then
        ClipboardManager clipboard = phone.getSystemService(ClipboardManager.class);
        assertThat(clipboard.getPrimaryClip().getItemAt(0).getText().toString()).isEqualTo(REFUSED);
    }

    @Test
    public void whatWasSetAsideCanBeDeletedForGood() {
        // Given
        UUID entry = stuck().get(0).id();
        phone.core(parts -> parts.mending().setAside(entry));
        EntryActivity screen = entry(entry);
        // When
        screen.findViewById(R.id.delete).performClick();
        press(DialogInterface.BUTTON_POSITIVE);
        // Then
        assertThat(aside()).isEmpty();
        assertThat(screen.isFinishing()).isTrue();
    }

    @Test
    public void allThatNeedsThePersonIsSentOnceMore() {
        // Given
        OutboxActivity screen = open();
        // When
        screen.findViewById(R.id.retry_all).performClick();
        phone.idle();
        // Then
        assertThat(stuck()).isEmpty();
    }

    @Test
    public void outsideTheWifiPhotosWaitAndSayItAndCanBeSentOnce() {
        // Given
        OutboxActivity screen = open();
        // When
        screen.findViewById(R.id.wifi).performClick();
        phone.idle();
        // Then
        boolean chosen = phone.core(parts -> parts.photoWay().isWifiOnly());
        boolean open = phone.core(parts -> parts.photoWay().isOpen());
        assertThat(chosen).isTrue();
        assertThat(open).isFalse();
        assertThat(screen.findViewById(R.id.by_mobile).getVisibility()).isEqualTo(View.VISIBLE);
        assertThat(lines(screen)).anyMatch(line -> line.contains(phone.getString(R.string.why_wifi)));
    }

    /** The stuck note as the server's answer says of it now. */
    private UUID answered(String code, String words) {
        UUID id = stuck().get(0).id();
        phone.core(parts -> {
            Answer refusal =
                    new Answer(List.of(), code, null, words, parts.clock().now());
            CommandGroup group = parts.store().outbox().group(id).get();
            parts.store().outbox().put(group.answered(GroupState.REJECTED, refusal));
            return null;
        });
        return id;
    }

    private OutboxActivity open() {
        OutboxActivity screen =
                Robolectric.buildActivity(OutboxActivity.class).setup().get();
        phone.idle();
        return screen;
    }

    private EntryActivity openStuck() {
        OutboxActivity screen = open();
        ListView list = screen.findViewById(R.id.rows);
        for (int place = 1; place < list.getAdapter().getCount(); place++) {
            OutboxRows.Line line = (OutboxRows.Line) list.getAdapter().getItem(place);
            if (line.entry() != null && line.entry().standing() == Standing.NEEDS_YOU) {
                list.performItemClick(list.getAdapter().getView(place, null, list), place, place);
                Intent opened = shadowOf(screen).getNextStartedActivity();
                assertThat(opened.getComponent().getClassName()).isEqualTo(EntryActivity.class.getName());
                return entry(line.entry().id());
            }
        }
        throw new AssertionError("nothing needs the person");
    }

    private EntryActivity entry(UUID id) {
        EntryActivity screen = Robolectric.buildActivity(EntryActivity.class, EntryActivity.of(phone, id))
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    private List<String> lines(OutboxActivity screen) {
        ListView list = screen.findViewById(R.id.rows);
        List<String> lines = new ArrayList<>();
        for (int place = 1; place < list.getAdapter().getCount(); place++) {
            ArrayList<View> found = new ArrayList<>();
            View row = list.getAdapter().getView(place, null, list);
            row.findViewsWithText(found, phone.getString(R.string.why_wifi), View.FIND_VIEWS_WITH_TEXT);
            found.forEach(view -> lines.add(((TextView) view).getText().toString()));
        }
        return lines;
    }

    private void press(int button) {
        ShadowAlertDialog.getLatestAlertDialog().getButton(button).performClick();
        phone.idle();
    }

    private List<OutboxEntry> aside() {
        return phone.core(parts -> parts.outbox().aside());
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
