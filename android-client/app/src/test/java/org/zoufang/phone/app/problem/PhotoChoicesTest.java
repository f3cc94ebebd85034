package org.zoufang.phone.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.ImageView;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.android.controller.ActivityController;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.commitment.CommitmentFormActivity;
import org.zoufang.phone.app.hazard.HazardFormActivity;
import org.zoufang.phone.app.look.ProblemStageFixture;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.json.Json;

/** Choosing which photos of the visit belong to a problem, a hazard, a promise: seen, ticked, kept. */
@RunWith(RobolectricTestRunner.class)
public class PhotoChoicesTest {

    private final TestPhone phone = TestPhone.now();
    private UUID visit;
    private UUID note;
    private UUID ofTheNote;

    @Before
    public void aVisitWithThreePhotosOneOfThemOfANote() throws Exception {
        visit = VisitFixture.recorded(phone);
        ProblemStageFixture.terms(phone);
        note = phone.core(
                parts -> parts.reading().visit(visit).get().notes().get(0).id());
        ofTheNote = VisitFixture.photoOf(phone, visit, note, "漏水的管道");
    }

    private ActivityController<ProblemFormActivity> form(UUID problem) {
        ActivityController<ProblemFormActivity> form = Robolectric.buildActivity(
                        ProblemFormActivity.class, ProblemFormActivity.of(phone, problem))
                .setup();
        phone.idle();
        return form;
    }

    private UUID problem() {
        return phone.core(parts -> parts.problems().raising().begin(visit, note).id());
    }

    private static <V extends View> List<V> all(View within, Class<V> type) {
        List<V> found = new ArrayList<>();
        if (type.isInstance(within)) {
            found.add(type.cast(within));
        }
        ViewGroup group = within instanceof ViewGroup ? (ViewGroup) within : null;
        for (int i = 0; group != null && i < group.getChildCount(); i++) {
            found.addAll(all(group.getChildAt(i), type));
        }
        return found;
    }

    private static List<CheckBox> ticks(Activity form) {
        return all(form.findViewById(R.id.photos), CheckBox.class);
    }

    private static String count(Activity form) {
        return ((TextView) ((ViewGroup) form.findViewById(R.id.photos)).getChildAt(1))
                .getText()
                .toString();
    }

    private List<String> kept(UUID finding) {
        return phone.core(parts ->
                Json.texts(parts.store().outbox().of(finding).get(0).command().input(), "photoIds"));
    }

    @Test
    public void eachPhotoIsThereWithItsPictureAndItsNameAndThatOfTheNoteIsTicked() {
        // When
        Activity form = form(problem()).get();
        // Then
        List<CheckBox> ticks = ticks(form);
        assertThat(ticks).hasSize(3);
        assertThat(ticks).filteredOn(CheckBox::isChecked).singleElement().satisfies(tick -> {
            assertThat(tick.getTag()).isEqualTo(ofTheNote);
            assertThat(tick.getText().toString()).matches("照片 \\d · 漏水的管道");
        });
        assertThat(ticks)
                .filteredOn(tick -> !tick.isChecked())
                .allSatisfy(tick -> assertThat(tick.getText().toString()).matches("照片 \\d · \\d\\d:\\d\\d"));
        assertThat(all(form.findViewById(R.id.photos), ImageView.class))
                .hasSize(3)
                .allSatisfy(picture -> assertThat(picture.getDrawable()).isNotNull())
                .allSatisfy(picture -> assertThat(picture.getImportantForAccessibility())
                        .isEqualTo(View.IMPORTANT_FOR_ACCESSIBILITY_NO));
        assertThat(count(form)).isEqualTo("已选 1 张，本次走访共 3 张。勾选属于这一件的。");
    }

    @Test
    public void aTickIsKeptAtOnceAndIsThereWhenTheScreenIsTurned() {
        // Given
        UUID problem = problem();
        ActivityController<ProblemFormActivity> form = form(problem);
        RadioGroup categories = form.get().findViewById(R.id.categories);
        categories.check(categories.getChildAt(0).getId());
        CheckBox first = ticks(form.get()).stream()
                .filter(tick -> !tick.isChecked())
                .findFirst()
                .get();
        // When
        first.performClick();
        phone.idle();
        List<String> kept = kept(problem);
        form.recreate();
        phone.idle();
        // Then
        assertThat(kept)
                .containsExactlyInAnyOrder(ofTheNote.toString(), first.getTag().toString());
        assertThat(ticks(form.get()))
                .filteredOn(CheckBox::isChecked)
                .extracting(tick -> tick.getTag().toString())
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(kept(problem)).isEqualTo(kept);
        String category = phone.core(parts ->
                Json.text(parts.store().outbox().of(problem).get(0).command().input(), "category"));
        assertThat(category).isEqualTo("INFRASTRUCTURE");
    }

    @Test
    public void onlyTheTickedOnesGoWithTheProblem() {
        // Given
        UUID problem = problem();
        Activity form = form(problem).get();
        // When
        for (CheckBox tick : ticks(form)) {
            all((View) tick.getParent(), ImageView.class).get(0).performClick();
        }
        RadioGroup categories = form.findViewById(R.id.categories);
        categories.check(categories.getChildAt(0).getId());
        form.findViewById(R.id.send).performClick();
        phone.idle();
        // Then
        assertThat(form.isFinishing()).isTrue();
        assertThat(kept(problem)).hasSize(2).doesNotContain(ofTheNote.toString());
    }

    @Test
    public void aHazardAndAPromiseAreChosenForInTheSameWay() {
        // Given
        UUID hazard = phone.core(
                parts -> parts.hazards().drafting().begin(visit, note).id());
        UUID promise = phone.core(
                parts -> parts.promises().drafting().begin(visit, note).id());
        Activity hazards = Robolectric.buildActivity(HazardFormActivity.class, HazardFormActivity.of(phone, hazard))
                .setup()
                .get();
        Activity promises = Robolectric.buildActivity(
                        CommitmentFormActivity.class, CommitmentFormActivity.of(phone, promise))
                .setup()
                .get();
        phone.idle();
        // When
        ticks(hazards).forEach(CheckBox::performClick);
        ticks(promises).forEach(CheckBox::performClick);
        phone.idle();
        // Then
        assertThat(kept(hazard)).hasSize(2).doesNotContain(ofTheNote.toString());
        assertThat(kept(promise)).hasSize(2).doesNotContain(ofTheNote.toString());
    }

    @Test
    public void aLongListShowsWhatIsChosenAndTheRestAtATap() throws Exception {
        // Given
        for (int i = 0; i < 5; i++) {
            VisitFixture.photoOf(phone, visit, null, "第" + i + "张");
        }
        UUID problem = problem();
        Activity form = form(problem).get();
        assertThat(ticks(form)).extracting(CheckBox::getTag).containsExactly(ofTheNote);
        Button all = form.findViewById(R.id.photos).findViewWithTag(R.string.photos_all);
        assertThat(all.getText().toString()).isEqualTo("显示全部 8 张");
        // When
        all.performClick();
        // Then
        assertThat(ticks(form)).hasSize(8);
        assertThat(all.isAttachedToWindow()).isFalse();
        assertThat(count(form)).startsWith("已选 1 张，本次走访共 8 张");
        assertThat(kept(problem)).containsExactly(ofTheNote.toString());
    }

    @Test
    public void whereTheVisitHasNoneNothingIsAsked() {
        // Given
        UUID other = phone.core(parts -> parts.visits()
                .begin(PhoneFixture.DYEING, VisitKind.SERVICE_VISIT, Role.OFFICIAL)
                .id());
        UUID problem = phone.core(
                parts -> parts.problems().raising().begin(other, null).id());
        // When
        Activity form = form(problem).get();
        // Then
        assertThat(form.findViewById(R.id.photos).getVisibility()).isEqualTo(View.GONE);
    }
}
