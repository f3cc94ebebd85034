package org.zoufang.phone.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ListView;
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
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.ProblemStageFixture;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.app.visit.Walk;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;

/** From a note to a problem, and from an answer to the enterprise's word, on the screens and without signal. */
@RunWith(RobolectricTestRunner.class)
public class ProblemScreensTest {

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

    private List<ProblemView> problems() {
        return phone.core(parts -> parts.problems().known().all());
    }

    private static boolean choose(Activity screen, int group, int place) {
        RadioGroup choices = screen.findViewById(group);
        choices.check(choices.getChildAt(place).getId());
        return true;
    }

    @Test
    public void oneTapOnANoteMakesADraftWithItsWordsAndTheFormSendsIt() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.addNote(NoteKind.TEXT, "厂门前道路积水");
        View card = ((ViewGroup) walk.screen().findViewById(R.id.notes)).getChildAt(0);
        // When
        ArrayList<View> raise = new ArrayList<>();
        card.findViewsWithText(raise, "记为诉求", View.FIND_VIEWS_WITH_TEXT);
        raise.get(0).performClick();
        phone.idle();
        // Then
        assertThat(problems()).singleElement().satisfies(one -> assertThat(one.draft())
                .isTrue());
        ProblemFormActivity form = follow(walk.screen(), ProblemFormActivity.class);
        assertThat(words(form, R.id.text)).isEqualTo("厂门前道路积水");
        tap(form, R.id.send);
        assertThat(words(form, R.id.refusal)).isEqualTo("请填写此项。");
        choose(form, R.id.categories, 0);
        choose(form, R.id.urgencies, 1);
        ((TextView) form.findViewById(R.id.contact)).setText("王厂长");
        tap(form, R.id.send);
        assertThat(form.isFinishing()).isTrue();
        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ProblemState.SUBMITTED);
            assertThat(one.standing()).isEqualTo(Standing.WAITING);
            assertThat(one.words().urgency()).isEqualTo(Urgency.URGENT);
            assertThat(one.words().contactName()).isEqualTo("王厂长");
            assertThat(one.category().code()).isEqualTo("INFRASTRUCTURE");
        });
        walk.comeBack();
        assertThat(all(walk.screen().findViewById(R.id.problems))).contains("本次走访的诉求", "1 件");
    }

    @Test
    public void whatIsTypedInTheFormIsThereAfterTheProcessIsGone() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.tap(R.id.raise);
        ProblemFormActivity form = follow(walk.screen(), ProblemFormActivity.class);
        // When
        ((TextView) form.findViewById(R.id.text)).setText("夜里跳闸");
        phone.idle();
        UUID id = problems().get(0).id();
        ProblemFormActivity again = open(ProblemFormActivity.class, ProblemFormActivity.of(phone, id));
        // Then
        assertThat(words(again, R.id.text)).isEqualTo("夜里跳闸");
    }

    @Test
    public void withoutTermsTheFormSaysWhyAndKeepsTheDraft() {
        // Given
        phone.core(parts -> parts.store().change(() -> {
            parts.store().settings().put(org.zoufang.phone.store.Setting.RULEBOOK, null);
            return null;
        }));
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.tap(R.id.raise);
        // When
        ProblemFormActivity form = follow(walk.screen(), ProblemFormActivity.class);
        // Then
        assertThat(words(form, R.id.terms)).startsWith("类型和类别的目录还没有下载");
        assertThat(problems()).hasSize(1);
    }

    @Test
    public void theFirstScreenLeadsToAllProblemsAndSaysWhatIsOverdueInWords() {
        // Given
        ProblemStageFixture.there(phone, ProblemStageFixture.PROBLEM, "IN_PROGRESS", -10, "");
        TodayActivity today = open(TodayActivity.class, new Intent());
        // When
        tap(today, R.id.problems);
        // Then
        assertThat(all(today.findViewById(R.id.problems))).contains("我的诉求", "未办结 1 件，其中超期 1 件");
        ProblemsActivity list = follow(today, ProblemsActivity.class);
        ListView rows = list.findViewById(R.id.rows);
        assertThat(rows.getAdapter().getCount()).isEqualTo(1);
        assertThat(all(rows.getAdapter().getView(0, null, rows)).toString()).contains("办理中", "已超期");
        rows.performItemClick(null, 0, 0);
        ProblemActivity problem = follow(list, ProblemActivity.class);
        assertThat(all(problem.findViewById(R.id.facts)))
                .anySatisfy(text -> assertThat(text).contains("前答复").contains("已超期"))
                .contains("主办：交通运输局");
        assertThat(all(problem.findViewById(R.id.steps))).contains("经过", "提交诉求", "受理");
    }

    @Test
    public void theAnswerIsDeliveredAndConfirmedAtTheDoorWithResultAndMannerApart() {
        // Given
        ProblemStageFixture.answered(phone, "REPLIED", "");
        deed(R.string.door_deliver, "王厂长", 0, 0);
        // When
        deed(R.string.door_confirm, "王厂长", 1, 3);
        // Then
        ProblemView problem = problems().get(0);
        assertThat(problem.state()).isEqualTo(ProblemState.CLOSED);
        var groups = phone.core(parts -> parts.store().outbox().of(ProblemStageFixture.PROBLEM));
        var said = groups.get(1).command().input();
        assertThat(Json.text(said, "result")).isEqualTo(Satisfaction.SATISFIED.name());
        assertThat(Json.text(said, "manner")).isEqualTo(Satisfaction.DISSATISFIED.name());
    }

    @Test
    public void anAnswerThatCameWhileTheFormWasOpenIsNotConfirmedUnread() {
        // Given
        UUID first = new UUID(9, 1);
        ProblemStageFixture.answered(phone, "AWAITING_CONFIRMATION", first);
        ProblemActivity screen = open(ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM));
        screen.findViewById(R.id.deeds).findViewWithTag(R.string.door_confirm).performClick();
        DoorActivity door = follow(screen, DoorActivity.class);
        ((TextView) door.findViewById(R.id.who)).setText("王厂长");
        ProblemStageFixture.answered(phone, "AWAITING_CONFIRMATION", new UUID(9, 2));
        // When
        tap(door, R.id.keep);
        // Then
        assertThat(words(door, R.id.refusal)).contains("不是现在的了");
        assertThat(door.isFinishing()).isFalse();
        var groups = phone.core(parts -> parts.store().outbox().of(ProblemStageFixture.PROBLEM));
        assertThat(groups).isEmpty();
        assertThat(all(door.findViewById(R.id.results))).contains("满意").doesNotContain("不满意");
        assertThat(all(door.findViewById(R.id.manners))).contains("不满意");
    }

    private void deed(int deed, String who, int result, int manner) {
        ProblemActivity screen = open(ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM));
        screen.findViewById(R.id.deeds).findViewWithTag(deed).performClick();
        DoorActivity door = follow(screen, DoorActivity.class);
        ((TextView) door.findViewById(R.id.who)).setText(who);
        choose(door, R.id.results, result);
        choose(door, R.id.manners, manner);
        tap(door, R.id.keep);
        assertThat(words(door, R.id.refusal)).isEmpty();
        assertThat(door.isFinishing()).isTrue();
    }

    @Test
    public void whatWasClosedIsRaisedAgainWithItsReasonAndNothingElseIsAsked() {
        // Given
        ProblemStageFixture.answered(phone, "CLOSED", ProblemStageFixture.again(phone, 30));
        ProblemActivity screen = open(ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM));
        screen.findViewById(R.id.deeds).findViewWithTag(R.string.door_reopen).performClick();
        DoorActivity door = follow(screen, DoorActivity.class);
        // When
        ((TextView) door.findViewById(R.id.who)).setText("王厂长");
        ((TextView) door.findViewById(R.id.text)).setText("路又积水了");
        tap(door, R.id.keep);
        // Then
        assertThat(words(door, R.id.refusal)).isEmpty();
        assertThat(door.findViewById(R.id.manner).getVisibility()).isEqualTo(View.GONE);
        assertThat(door.findViewById(R.id.signing).getVisibility()).isEqualTo(View.GONE);
        assertThat(door.isFinishing()).isTrue();
        assertThat(problems().get(0).state()).isEqualTo(ProblemState.IN_PROGRESS);
        ProblemActivity again = open(ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM));
        assertThat(all(again.findViewById(R.id.steps))).contains("重新办理", "路又积水了");
        assertThat((View) again.findViewById(R.id.deeds).findViewWithTag(R.string.door_reopen))
                .isNull();
    }

    @Test
    public void withoutANameNothingIsWrittenDown() {
        // Given
        ProblemStageFixture.answered(phone, "AWAITING_CONFIRMATION", "");
        DoorActivity door =
                open(DoorActivity.class, DoorActivity.of(phone, ProblemStageFixture.PROBLEM, "dissatisfied"));
        // When
        tap(door, R.id.keep);
        // Then
        assertThat(words(door, R.id.refusal)).isEqualTo("请填写此项。");
        assertThat(door.findViewById(R.id.result).getVisibility()).isEqualTo(View.GONE);
        assertThat(problems().get(0).state()).isEqualTo(ProblemState.AWAITING_CONFIRMATION);
    }

    @Test
    public void whoHandledItIsToldThatHeCannotConfirmAndIsOfferedNothing() {
        // Given
        ProblemStageFixture.answered(phone, "AWAITING_CONFIRMATION", "\"handIds\":[\"" + PhoneFixture.ME + "\"],");
        // When
        ProblemActivity screen = open(ProblemActivity.class, ProblemActivity.of(phone, ProblemStageFixture.PROBLEM));
        // Then
        assertThat(all(screen.findViewById(R.id.deeds))).containsExactly("您或您的单位参与了办理，不能替企业确认。");
    }

    @Test
    public void aVisitThatIsNotHereOffersNoProblem() {
        // When
        VisitActivity screen = open(VisitActivity.class, VisitActivity.of(phone, UUID.randomUUID()));
        // Then
        assertThat(screen.findViewById(R.id.raise).getVisibility()).isEqualTo(View.GONE);
    }
}
