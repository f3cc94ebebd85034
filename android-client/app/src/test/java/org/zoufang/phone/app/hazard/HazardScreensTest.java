package org.zoufang.phone.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.view.ViewGroup;
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
import org.zoufang.contract.HazardState;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.HazardStageFixture;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.Walk;
import org.zoufang.phone.draft.HazardView;
import org.zoufang.phone.draft.Standing;

/** From a note to a hazard, and from one tap to the numbers to call, on the screens and without signal. */
@RunWith(RobolectricTestRunner.class)
public class HazardScreensTest {

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void signIn() {
        PhoneFixture.signedIn(phone);
        HazardStageFixture.terms(phone);
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

    private static void type(Activity screen, int place, String words) {
        ((TextView) screen.findViewById(place)).setText(words);
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

    private List<HazardView> hazards() {
        return phone.core(parts -> parts.hazards().reading().all());
    }

    @Test
    public void oneTapOnANoteMakesADraftWithItsWordsAndTheFormSendsIt() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.addNote(NoteKind.TEXT, "配电箱门敞开");
        View card = ((ViewGroup) walk.screen().findViewById(R.id.notes)).getChildAt(0);
        // When
        ArrayList<View> spot = new ArrayList<>();
        card.findViewsWithText(spot, "记为隐患", View.FIND_VIEWS_WITH_TEXT);
        spot.get(0).performClick();
        phone.idle();
        // Then
        HazardFormActivity form = follow(walk.screen(), HazardFormActivity.class);
        assertThat(words(form, R.id.text)).isEqualTo("配电箱门敞开");
        type(form, R.id.place, "二号车间");
        RadioGroup categories = form.findViewById(R.id.categories);
        categories.check(categories.getChildAt(1).getId());
        tap(form, R.id.send);
        assertThat(form.isFinishing()).isTrue();
        assertThat(hazards()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(HazardState.FOUND);
            assertThat(one.standing()).isEqualTo(Standing.WAITING);
            assertThat(one.words().place()).isEqualTo("二号车间");
            assertThat(one.category().code()).isEqualTo("DUST");
        });
        walk.comeBack();
        assertThat(all(walk.screen().findViewById(R.id.hazards))).contains("本企业的安全隐患", "未销号 1 处，其中超期 0 处");
    }

    @Test
    public void anEmptyFormIsRefusedInWordsAndKept() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.tap(R.id.spot);
        HazardFormActivity form = follow(walk.screen(), HazardFormActivity.class);
        // When
        tap(form, R.id.send);
        // Then
        assertThat(words(form, R.id.refusal)).isEqualTo("请填写此项。");
        assertThat(hazards()).singleElement().satisfies(one -> assertThat(one.draft())
                .isTrue());
    }

    @Test
    public void oneTapWritesTheDangerDownAndEachNumberDialsAndIsNoted() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        // When
        walk.tap(R.id.danger);
        // Then
        assertThat(hazards()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(HazardState.IMMEDIATE_DANGER);
            assertThat(one.draft()).isFalse();
        });
        DangerActivity danger = follow(walk.screen(), DangerActivity.class);
        assertThat(all(danger.findViewById(R.id.numbers))).containsExactly("火警 119", "市应急管理局值班 0355-2020119");
        danger.findViewById(R.id.numbers).findViewWithTag("119").performClick();
        phone.idle();
        Intent dial = shadowOf(danger).getNextStartedActivity();
        assertThat(dial.getAction()).isEqualTo(Intent.ACTION_DIAL);
        assertThat(dial.getData().toString()).isEqualTo("tel:119");
        type(danger, R.id.whom, "车间全体人员");
        tap(danger, R.id.told_other);
        type(danger, R.id.text, "燃气泄漏，已关阀。");
        tap(danger, R.id.keep_words);
        assertThat(words(danger, R.id.refusal)).isEmpty();
        assertThat(all(danger.findViewById(R.id.told))).contains("已告知", "火警 119", "车间全体人员");
        assertThat(hazards().get(0).told()).extracting(HazardView.Told::phone).containsExactly("119", null);
        assertThat(hazards().get(0).steps()).hasSize(3);
    }

    @Test
    public void beforeTheCitysNumbersHaveComeThoseThatHoldEverywhereStandThere() {
        // Given
        phone.core(parts -> parts.store().change(() -> {
            parts.store().settings().put(org.zoufang.phone.store.Setting.RULEBOOK, null);
            return null;
        }));
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        // When
        walk.tap(R.id.danger);
        // Then
        DangerActivity danger = follow(walk.screen(), DangerActivity.class);
        assertThat(all(danger.findViewById(R.id.numbers))).containsExactly("火警和救援 119", "急救 120", "报警 110");
    }

    @Test
    public void nobodyToldIsNotWrittenDown() {
        // Given
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
        walk.tap(R.id.danger);
        DangerActivity danger = follow(walk.screen(), DangerActivity.class);
        // When
        tap(danger, R.id.told_other);
        // Then
        assertThat(words(danger, R.id.refusal)).isEqualTo("请填写此项。");
        assertThat(hazards().get(0).told()).isEmpty();
    }

    @Test
    public void theFirstScreenLeadsToTheHazardsAndAVisitorReminds() {
        // Given
        UUID id = HazardStageFixture.there(phone, new UUID(9, 1), "GRADED", -4, "\"grade\":\"GENERAL\",");
        HazardStageFixture.there(phone, new UUID(9, 2), "ORDERED", -4, "\"grade\":\"MAJOR\",");
        TodayActivity today = open(TodayActivity.class, new Intent());
        // When
        tap(today, R.id.hazards);
        // Then
        assertThat(all(today.findViewById(R.id.hazards))).contains("安全隐患", "未销号 2 处，其中超期 1 处");
        follow(today, HazardsActivity.class);
        HazardActivity hazard = open(HazardActivity.class, HazardActivity.of(phone, id));
        assertThat(all(hazard.findViewById(R.id.facts))).contains("监管部门：应急管理局", "配电箱门敞开，电线裸露。");
        type(hazard, R.id.reminder, "请三日内更换。");
        tap(hazard, R.id.remind);
        HazardView reminded =
                phone.core(parts -> parts.hazards().reading().hazard(id).get());
        assertThat(reminded.state()).isEqualTo(HazardState.REMINDED);
        HazardActivity major = open(HazardActivity.class, HazardActivity.of(phone, new UUID(9, 2)));
        assertThat(major.findViewById(R.id.reminding).getVisibility()).isEqualTo(View.GONE);
        assertThat(all(major.findViewById(R.id.facts))).contains("已超期 4 天");
    }

    @Test
    public void aHazardThatLeftThePhoneSaysSo() {
        // When
        HazardActivity hazard = open(HazardActivity.class, HazardActivity.of(phone, UUID.randomUUID()));
        // Then
        assertThat(words(hazard, R.id.trouble)).isEqualTo("这处隐患已不在这台手机上。");
    }
}
