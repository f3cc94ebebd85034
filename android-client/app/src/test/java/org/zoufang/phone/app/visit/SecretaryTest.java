package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.VisitView;

/** A secretary records for a leader, both names kept; a liaison officer at his own enterprises. */
@RunWith(RobolectricTestRunner.class)
public class SecretaryTest {

    private final TestPhone phone = TestPhone.now();

    private Activity begin(UUID enterprise) {
        Activity screen = Robolectric.buildActivity(BeginActivity.class, BeginActivity.at(phone, enterprise))
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    @Test
    public void withOneLeaderHeIsChosenAndTheVisitIsHis() {
        // Given
        PhoneFixture.secretary(phone, 1);
        Activity screen = begin(PhoneFixture.FOUNDRY);
        ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.LEADER_STUDY.ordinal() + 1);
        // When
        screen.findViewById(R.id.begin).performClick();
        phone.idle();
        // Then
        Intent next = shadowOf(screen).getNextStartedActivity();
        Activity visit =
                Robolectric.buildActivity(VisitActivity.class, next).setup().get();
        phone.idle();
        assertThat(words(visit, R.id.behalf)).isEqualTo("代 陆秋山 记录 · 记录人 沈岚");
    }

    @Test
    public void withTwoLeadersOneHasToBeChosen() {
        // Given
        PhoneFixture.secretary(phone, 2);
        Activity screen = begin(PhoneFixture.FOUNDRY);
        ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.LEADER_STUDY.ordinal() + 1);
        // When
        screen.findViewById(R.id.begin).performClick();
        phone.idle();
        // Then
        assertThat(words(screen, R.id.refusal)).contains("请选择您代哪位领导记录");
        ((RadioGroup) screen.findViewById(R.id.principals)).check(2);
        screen.findViewById(R.id.begin).performClick();
        phone.idle();
        assertThat(shadowOf(screen).getNextStartedActivity()).isNotNull();
    }

    @Test
    public void withoutADelegationItSaysWhomToAsk() {
        // Given
        PhoneFixture.secretary(phone, 0);
        // When
        Activity screen = begin(PhoneFixture.FOUNDRY);
        // Then
        assertThat(words(screen, R.id.refusal)).contains("委托");
        assertThat(screen.findViewById(R.id.principal).isShown()).isFalse();
    }

    @Test
    public void aLiaisonOfficerIsToldWithoutSignalThatTheEnterpriseIsNotHis() {
        // Given
        PhoneFixture.secretary(phone, 1);
        Activity screen = begin(PhoneFixture.DYEING);
        // When
        ((RadioGroup) screen.findViewById(R.id.capacities)).check(100 + Role.LIAISON_OFFICER.ordinal());
        // Then
        assertThat(words(screen, R.id.refusal)).contains("没有与这家企业结对");
    }

    @Test
    public void anInstructionIsInTheLeadersNameUntilTheSecretarySaysOtherwise() {
        // Given
        PhoneFixture.secretary(phone, 1);
        UUID visit = phone.core(parts -> {
            UUID id = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.SECRETARY, null, PhoneFixture.LEADER)
                    .id();
            parts.notes().write(id, NoteKind.LEADER_INSTRUCTION, null, "一周内答复", PhoneFixture.LEADER);
            return id;
        });
        Activity screen = Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visit))
                .setup()
                .get();
        phone.idle();
        CheckBox name = box(screen.findViewById(R.id.notes));
        boolean before = name.isChecked();
        // When
        name.performClick();
        phone.idle();
        // Then
        assertThat(before).isTrue();
        assertThat(name.getText().toString()).isEqualTo("以陆秋山的名义");
        VisitView view = phone.core(parts -> parts.reading().visit(visit).get());
        assertThat(view.notes().get(0).onBehalfOf()).isNull();
    }

    @Test
    public void theSecretaryClosesHisOwnNotesThenTheLeaders() {
        // Given
        PhoneFixture.secretary(phone, 1);
        UUID visit = phone.core(parts -> {
            UUID id = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.SECRETARY, null, PhoneFixture.LEADER)
                    .id();
            parts.progress().arrive(id);
            parts.progress().end(id);
            return id;
        });
        Activity screen = Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visit))
                .setup()
                .get();
        phone.idle();
        Button next = screen.findViewById(R.id.next);
        String own = next.getText().toString();
        // When
        next.performClick();
        phone.idle();
        String leaders = next.getText().toString();
        next.performClick();
        phone.idle();
        // Then
        assertThat(own).isEqualTo("我的笔记写完了");
        assertThat(leaders).isEqualTo("陆秋山的笔记写完了");
        assertThat(next.getText().toString()).isEqualTo("提交走访记录");
    }

    private static CheckBox box(View view) {
        if (view instanceof CheckBox && view.isShown()) {
            return (CheckBox) view;
        }
        ViewGroup group = view instanceof ViewGroup ? (ViewGroup) view : null;
        for (int i = 0; group != null && i < group.getChildCount(); i++) {
            CheckBox found = box(group.getChildAt(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String words(Activity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }
}
