package org.zoufang.phone.app.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.DatePickerDialog;
import android.content.Intent;
import android.net.Uri;
import android.provider.MediaStore;
import android.view.View;
import android.view.ViewGroup;
import android.widget.CheckBox;
import android.widget.ListView;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowDialog;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.look.ProblemStageFixture;
import org.zoufang.phone.app.look.PromiseStageFixture;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.Walk;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;

/** From a note to a promise, and to its proof and the enterprise's word, on the screens and without signal. */
@RunWith(RobolectricTestRunner.class)
public class PromiseScreensTest {

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void signIn() {
        PhoneFixture.signedIn(phone);
        ProblemStageFixture.terms(phone);
    }

    private <A extends Activity> A open(Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }

    private <A extends Activity> A follow(Activity from, Class<A> type) {
        Intent next = shadowOf(from).getNextStartedActivity();
        assertThat(next.getComponent().getClassName()).isEqualTo(type.getName());
        return open(type, next);
    }

    private void tap(Activity screen, int button) {
        screen.findViewById(button).performClick();
        phone.idle();
    }

    private void tap(View within, String words) {
        ArrayList<View> found = new ArrayList<>();
        within.findViewsWithText(found, words, View.FIND_VIEWS_WITH_TEXT);
        found.get(0).performClick();
        phone.idle();
    }

    private static String words(Activity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }

    private static List<String> all(View view) {
        List<String> texts = new ArrayList<>();
        if (view.getVisibility() != View.VISIBLE) {
            return texts;
        }
        if (view instanceof TextView) {
            texts.add(((TextView) view).getText().toString());
        }
        ViewGroup group = view instanceof ViewGroup ? (ViewGroup) view : null;
        for (int i = 0; group != null && i < group.getChildCount(); i++) {
            texts.addAll(all(group.getChildAt(i)));
        }
        return texts;
    }

    private List<CommitmentView> promises() {
        return phone.core(parts -> parts.promises().known().all());
    }

    private void answer(KeepActivity keep, byte[] picture) throws Exception {
        Intent asked = shadowOf(keep).getNextStartedActivityForResult().intent;
        Uri address = asked.getParcelableExtra(MediaStore.EXTRA_OUTPUT);
        Files.write(CaptureFiles.file(phone, address.getLastPathSegment()).toPath(), picture);
        shadowOf(keep).receiveResult(asked, Activity.RESULT_OK, null);
        phone.idle();
    }

    private List<UUID> photosOf(UUID visit) {
        return phone.core(parts -> parts.reading().visit(visit).get().photos().stream()
                .map(PhotoView::id)
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    @Test
    public void aPhotoTakenThenAndOneOfTheVisitShowThatItWasKept() throws Exception {
        // Given
        UUID visit = VisitFixture.recorded(phone);
        UUID note = phone.core(
                parts -> parts.reading().visit(visit).get().notes().get(0).id());
        UUID chosen = VisitFixture.photoOf(phone, visit, note, "修好的路");
        PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "DOING", 2);
        KeepActivity keep = open(KeepActivity.class, KeepActivity.of(phone, PromiseStageFixture.PROMISE, "fulfil"));
        List<UUID> known = photosOf(visit);
        // When
        tap(keep, R.id.take_photo);
        answer(keep, new byte[] {1, 2, 3});
        List<UUID> taken = photosOf(visit);
        taken.removeAll(known);
        ((CheckBox) keep.findViewById(R.id.photos).findViewWithTag(chosen)).setChecked(true);
        ((TextView) keep.findViewById(R.id.text)).setText("路已修好");
        tap(keep, R.id.keep);
        // Then
        assertThat(taken).hasSize(1);
        assertThat(words(keep, R.id.refusal)).isEmpty();
        assertThat(keep.isFinishing()).isTrue();
        var group = phone.core(
                parts -> parts.store().outbox().of(PromiseStageFixture.PROMISE).get(0));
        assertThat(Json.texts(group.command().input(), "photoIds"))
                .containsExactlyInAnyOrder(taken.get(0).toString(), chosen.toString());
    }

    @Test
    public void withoutAVisitThereNothingIsTakenAndTheOtherStepsAskForNoPhotos() {
        // Given
        PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "DOING", 2);
        // When
        KeepActivity keep = open(KeepActivity.class, KeepActivity.of(phone, PromiseStageFixture.PROMISE, "fulfil"));
        // Then
        assertThat(keep.findViewById(R.id.take_photo).getVisibility()).isEqualTo(View.GONE);
        assertThat(keep.findViewById(R.id.photos).getVisibility()).isEqualTo(View.GONE);
    }

    private CommitmentView promise() {
        return phone.core(parts ->
                parts.promises().known().commitment(PromiseStageFixture.PROMISE).get());
    }

    @Test
    public void oneTapOnANoteMakesADraftWithItsExactWordsAndTheFormSendsIt() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.addNote(NoteKind.LEADER_INSTRUCTION, "月底前把门前路修好");
        // When
        tap(((ViewGroup) walk.screen().findViewById(R.id.notes)).getChildAt(0), "记为承诺");
        // Then
        CommitmentFormActivity form = follow(walk.screen(), CommitmentFormActivity.class);
        assertThat(words(form, R.id.text)).isEqualTo("月底前把门前路修好");
        tap(form, R.id.send);
        assertThat(words(form, R.id.refusal)).isEqualTo("请填写此项。");
        RadioGroup dues = form.findViewById(R.id.dues);
        dues.check(dues.getChildAt(1).getId());
        ((TextView) form.findViewById(R.id.contact)).setText("王厂长");
        tap(form, R.id.send);
        assertThat(form.isFinishing()).isTrue();
        assertThat(promises()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(CommitmentState.ACCEPTED_BY_OWNER);
            assertThat(one.standing()).isEqualTo(Standing.WAITING);
            assertThat(one.due().left()).isEqualTo(10);
            assertThat(one.mine()).isTrue();
            assertThat(one.words().contactName()).isEqualTo("王厂长");
        });
        walk.comeBack();
        assertThat(all(walk.screen().findViewById(R.id.promises))).contains("对这家企业的承诺", "未兑现 1 项，其中逾期 0 项");
    }

    @Test
    public void whatIsTypedInTheFormAndItsDayAreThereAfterTheProcessIsGone() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.tap(R.id.promise);
        CommitmentFormActivity form = follow(walk.screen(), CommitmentFormActivity.class);
        LocalDate day = LocalDate.of(2030, 5, 17);
        // When
        ((TextView) form.findViewById(R.id.text)).setText("协调一台变压器");
        tap(form, R.id.day);
        DatePickerDialog picker = (DatePickerDialog) ShadowDialog.getLatestDialog();
        picker.updateDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        picker.getButton(DatePickerDialog.BUTTON_POSITIVE).performClick();
        phone.idle();
        UUID id = promises().get(0).id();
        CommitmentFormActivity again = open(CommitmentFormActivity.class, CommitmentFormActivity.of(phone, id));
        // Then
        assertThat(words(again, R.id.text)).isEqualTo("协调一台变压器");
        assertThat(words(again, R.id.due)).contains("2030");
        assertThat(promises().get(0).words().dueOn()).isEqualTo(day);
    }

    @Test
    public void itIsFulfilledWithItsProofAndItsOwnerIsNotAskedForTheEnterprise() {
        // Given
        UUID id =
                PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "ACCEPTED_BY_OWNER", 5);
        CommitmentActivity screen = open(CommitmentActivity.class, CommitmentActivity.of(phone, id));
        tap(screen.findViewById(R.id.deeds), "登记兑现");
        KeepActivity keep = follow(screen, KeepActivity.class);
        tap(keep, R.id.keep);
        String refused = words(keep, R.id.refusal);
        // When
        ((TextView) keep.findViewById(R.id.text)).setText("路已修好");
        tap(keep, R.id.keep);
        // Then
        assertThat(refused).isEqualTo("请填写此项。");
        assertThat(promise().state()).isEqualTo(CommitmentState.FULFILLED);
        CommitmentActivity after = open(CommitmentActivity.class, CommitmentActivity.of(phone, id));
        assertThat(all(after.findViewById(R.id.deeds))).containsExactly("您是承诺的一方，不能替企业认可。");
        assertThat(all(after.findViewById(R.id.steps))).contains("登记兑现", "路已修好");
    }

    @Test
    public void whatSomebodyElseNotedIsTakenOnWithOneTap() {
        // Given
        UUID id = PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "MADE", 5);
        CommitmentActivity screen = open(CommitmentActivity.class, CommitmentActivity.of(phone, id));
        // When
        tap(screen.findViewById(R.id.deeds), "认领承诺");
        // Then
        assertThat(promise().state()).isEqualTo(CommitmentState.ACCEPTED_BY_OWNER);
        assertThat(all(screen.findViewById(R.id.deeds))).contains("登记兑现");
    }

    @Test
    public void atTheDoorTheEnterprisesWordIsWrittenDown() {
        // Given
        UUID id = PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.COLLEAGUE, "FULFILLED", 5);
        KeepActivity keep = open(KeepActivity.class, KeepActivity.of(phone, id, "acknowledge"));
        ((TextView) keep.findViewById(R.id.who)).setText("王厂长");
        // When
        tap(keep, R.id.keep);
        // Then
        assertThat(promise().state()).isEqualTo(CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
    }

    @Test
    public void theFirstScreenCountsOnlyMyOwnAndLeadsToThemAll() {
        // Given
        PromiseStageFixture.there(phone, PromiseStageFixture.PROMISE, PhoneFixture.ME, "DOING", -9);
        PromiseStageFixture.there(phone, new UUID(8, 22), PhoneFixture.COLLEAGUE, "DOING", 9);
        // When
        TodayActivity today = open(TodayActivity.class, new Intent());
        // Then
        assertThat(all(today.findViewById(R.id.promises))).contains("我的承诺", "未兑现 1 项，其中逾期 1 项");
        tap(today, R.id.promises);
        CommitmentsActivity list = follow(today, CommitmentsActivity.class);
        ListView rows = list.findViewById(R.id.rows);
        assertThat(rows.getAdapter().getCount()).isEqualTo(2);
        assertThat(all(list.findViewById(R.id.summary))).contains("未兑现 1 项，其中逾期 1 项");
    }
}
