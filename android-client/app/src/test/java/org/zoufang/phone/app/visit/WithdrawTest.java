package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import android.view.ViewGroup;
import android.widget.TextView;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.outbox.RowVersion;

/** Taking back one's own note or photo, with a reason. */
@RunWith(RobolectricTestRunner.class)
public class WithdrawTest {

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void begin() {
        PhoneFixture.signedIn(phone);
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
    }

    @Test
    public void anEmptiedNoteKeepsItsLastWordsAndOffersToWithdraw() {
        // Given
        walk.addNote(NoteKind.TEXT, "写错了企业");
        // When
        walk.note(0).field().setText("");
        phone.idle();
        // Then
        assertThat(Said.in(walk.note(0))).anySatisfy(text -> assertThat(text).startsWith("空白不会保存"));
        assertThat(walk.words(R.id.trouble)).isEmpty();
        assertThat(walk.visit().notes().get(0).text()).isEqualTo("写错了企业");
        assertThat(walk.tapCalled(walk.note(0), "撤回：正文")).isTrue();
    }

    @Test
    public void withoutAReasonNothingIsWithdrawn() {
        // Given
        walk.addNote(NoteKind.TEXT, "写错了企业");
        walk.tapCalled(walk.note(0), "撤回：正文");
        WithdrawActivity screen = walk.follow(WithdrawActivity.class);
        // When
        screen.findViewById(R.id.withdraw).performClick();
        phone.idle();
        // Then
        assertThat(((TextView) screen.findViewById(R.id.refusal)).getText().toString())
                .isEqualTo("请填写此项。");
        assertThat(screen.isFinishing()).isFalse();
        assertThat(walk.visit().notes()).hasSize(1);
    }

    @Test
    public void aNoteThatNeverLeftThePhoneIsGoneAndTheOthersStay() {
        // Given
        walk.addNote(NoteKind.TEXT, "写错了企业");
        walk.addNote(NoteKind.QUOTE_OF_ENTERPRISE, "我们最怕夜里跳闸。");
        // When
        walk.tapCalled(walk.note(0), "撤回：正文");
        giveReason();
        // Then
        assertThat(walk.visit().notes()).extracting(NoteView::text).containsExactly("我们最怕夜里跳闸。");
        assertThat(((ViewGroup) walk.view(R.id.notes)).getChildCount()).isEqualTo(1);
    }

    @Test
    public void aNoteTheServerHasIsMarkedWithTheReasonAndCanNoLongerBeWritten() {
        // Given
        walk.addNote(NoteKind.TEXT, "写错了企业");
        serverHasIt();
        walk.comeBack();
        // When
        walk.tapCalled(walk.note(0), "撤回：正文");
        giveReason();
        // Then
        assertThat(walk.visit().notes().get(0).withdrawn()).isTrue();
        assertThat(Said.in(walk.note(0))).contains("正文 · 已撤回：记错了企业").doesNotContain("写错了企业");
        assertThat(walk.tapCalled(walk.note(0), "撤回：正文")).isFalse();
    }

    @Test
    public void aPhotoIsWithdrawnWithAReasonAndStaysInTheList() throws Exception {
        // Given
        walk.takePhoto(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        // When
        walk.tapCalled(walk.view(R.id.photos), "撤回：照片 1");
        giveReason();
        // Then
        assertThat(walk.visit().photos()).singleElement().satisfies(photo -> assertThat(photo.withdrawn())
                .isTrue());
        assertThat(Said.in(walk.view(R.id.photos))).contains("已撤回");
        assertThat(walk.tapCalled(walk.view(R.id.photos), "撤回：照片 1")).isFalse();
    }

    private void giveReason() {
        WithdrawActivity screen = walk.follow(WithdrawActivity.class);
        ((TextView) screen.findViewById(R.id.reason)).setText("记错了企业");
        screen.findViewById(R.id.withdraw).performClick();
        phone.idle();
        assertThat(screen.isFinishing()).isTrue();
        walk.comeBack();
    }

    private void serverHasIt() {
        UUID visit = walk.visit().id();
        phone.core(parts -> {
            for (CommandGroup group : parts.store().outbox().of(visit)) {
                Entity entity = group.subject().equals(visit) ? Entity.VISIT : Entity.NOTE;
                List<RowVersion> rows = List.of(new RowVersion(entity, group.subject(), 1));
                Answer stored = new Answer(rows, null, null, null, parts.clock().now());
                parts.store().outbox().put(group.answered(GroupState.APPLIED, stored));
            }
            return null;
        });
    }
}
