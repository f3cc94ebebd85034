package org.zoufang.phone.app.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.ListView;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.commitment.CommitmentActivity;
import org.zoufang.phone.app.hazard.HazardActivity;
import org.zoufang.phone.app.look.BriefingStageFixture;
import org.zoufang.phone.app.problem.ProblemActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.BeginActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.app.visit.Walk;

/** The card of an enterprise, one tap from wherever one is, and without signal. */
@RunWith(RobolectricTestRunner.class)
public class EnterpriseScreensTest {

    private static final String NOT_HERE = "不在这台手机上。";

    private final TestPhone phone = TestPhone.now();

    private <A extends Activity> A open(Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }

    private EnterpriseActivity card(UUID enterprise) {
        return open(EnterpriseActivity.class, EnterpriseActivity.of(phone, enterprise));
    }

    private <A extends Activity> A follow(Activity from, Class<A> type) {
        Intent next = shadowOf(from).getNextStartedActivity();
        assertThat(next.getComponent().getClassName()).isEqualTo(type.getName());
        return open(type, next);
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

    private static String said(Activity screen) {
        return String.join("\n", all(screen.getWindow().getDecorView()));
    }

    /** Taps the row on which these words stand. */
    private void tap(Activity screen, String words) {
        ArrayList<View> found = new ArrayList<>();
        screen.findViewById(R.id.card).findViewsWithText(found, words, View.FIND_VIEWS_WITH_TEXT);
        View row = found.get(0);
        while (!row.hasOnClickListeners()) {
            row = (View) row.getParent();
        }
        row.performClick();
        phone.idle();
    }

    @Test
    public void fromSearchOneTapLeadsToTheCardAndOneToTheVisit() {
        // Given
        BriefingStageFixture.whole(phone);
        TodayActivity today = open(TodayActivity.class, new Intent());
        ((EditText) today.findViewById(R.id.search)).setText("cjjm");
        phone.idle();
        // When
        ListView rows = today.findViewById(R.id.rows);
        rows.performItemClick(rows.getAdapter().getView(0, null, rows), 0, 0);
        EnterpriseActivity card = follow(today, EnterpriseActivity.class);
        card.findViewById(R.id.begin).performClick();
        // Then
        BeginActivity begin = follow(card, BeginActivity.class);
        assertThat(said(begin)).contains("澄江精密铸造有限公司");
    }

    @Test
    public void theCardSaysWhatWasPromisedWhatIsOpenWhoWasThereAndWhoIsComing() {
        // Given
        BriefingStageFixture.whole(phone);
        // When
        String card = said(card(PhoneFixture.FOUNDRY));
        // Then
        assertThat(card)
                .contains("承诺：未兑现 1 项，其中逾期 1 项", "月底前把厂门前的路修好，货车能进厂。", "已超期", "承诺人：顾一舟", "对 王厂长 承诺")
                .contains("按期兑现")
                .contains("厂门前道路积水约三十厘米", "交通运输局", "快到期")
                .contains("配电箱门敞开", "重大", "已超期 3 天")
                .contains("了解铸造车间用电和变压器增容", "走访人：顾一舟 科长", "接待人：郑炉生")
                .contains("汛后铸造企业走访", "行程")
                .contains("郑炉生 · 生产厂长")
                .contains("9133010055999001A1", "联络时间已到", "上次与服务器同步")
                .doesNotContain(NOT_HERE);
    }

    @Test
    public void eachLineLeadsToItsMatterAndEachMatterBackToTheCard() {
        // Given
        BriefingStageFixture.whole(phone);
        EnterpriseActivity card = card(PhoneFixture.FOUNDRY);
        // When
        tap(card, "月底前把厂门前的路修好，货车能进厂。");
        Activity promise = follow(card, CommitmentActivity.class);
        tap(card, "厂门前道路积水约三十厘米，货车进不来，每天绕行两公里。");
        Activity problem = follow(card, ProblemActivity.class);
        tap(card, "配电箱门敞开，电线裸露。");
        Activity hazard = follow(card, HazardActivity.class);
        tap(card, "走访人：顾一舟 科长");
        Activity visit = follow(card, VisitActivity.class);
        // Then
        for (Activity matter : List.of(promise, problem, hazard, visit)) {
            matter.findViewById(R.id.briefing).performClick();
            Activity back = follow(matter, EnterpriseActivity.class);
            assertThat(said(back)).contains("澄江精密铸造有限公司");
        }
    }

    @Test
    public void ofAnEnterpriseThatOneDoesNotLookAfterItIsSaidThatThePhoneDoesNotKnow() {
        // Given
        BriefingStageFixture.whole(phone);
        // When
        EnterpriseActivity card = card(PhoneFixture.BEARINGS);
        // Then
        assertThat(all(card.findViewById(R.id.card)))
                .filteredOn(NOT_HERE::equals)
                .hasSize(4);
        assertThat(said(card)).contains("只有您参加、提出、报告或负责的", "别人的计划不在手机上。").doesNotContain("0 项", "没有");
    }

    @Test
    public void ofOneThatOneLooksAfterItIsSaidThatThereIsNone() {
        // Given
        PhoneFixture.secretary(phone, 0);
        // When
        EnterpriseActivity card = card(PhoneFixture.FOUNDRY);
        // Then
        assertThat(said(card))
                .contains("没有对这家企业的承诺。", "没有未办结的诉求。敏感的不在手机上。", "没有未销号的隐患。", "还没有与服务器同步过")
                .doesNotContain(NOT_HERE);
    }

    @Test
    public void whatWasNotedInTheHallAMomentAgoStandsOnTheCard() {
        // Given
        PhoneFixture.signedIn(phone);
        Walk walk = new Walk(phone);
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.addNote(NoteKind.TEXT, "月底前把路修好");
        UUID visit = walk.visit().id();
        UUID note = walk.visit().notes().get(0).id();
        phone.core(parts -> parts.promises().drafting().begin(visit, note));
        // When
        walk.screen().findViewById(R.id.briefing).performClick();
        EnterpriseActivity card = follow(walk.screen(), EnterpriseActivity.class);
        // Then
        assertThat(said(card)).contains("承诺：未兑现 1 项，其中逾期 0 项", "月底前把路修好", "草稿");
    }

    @Test
    public void anEnterpriseThatTheRegisterDoesNotHaveIsSaidToBeUnknown() {
        // When
        PhoneFixture.signedIn(phone);
        EnterpriseActivity card = card(new UUID(9, 9));
        // Then
        assertThat(said(card)).contains("这家企业的登记信息不在这台手机上。");
    }
}
