package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.AlertDialog;
import android.widget.RadioGroup;
import android.widget.TextView;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowAlertDialog;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.ProblemStageFixture;
import org.zoufang.phone.app.problem.ProblemFormActivity;
import org.zoufang.phone.draft.ProblemView;
import org.zoufang.phone.draft.VisitLine;
import org.zoufang.phone.json.Json;

/** What was heard in a meeting or on the telephone becomes a problem without a visit. */
@RunWith(RobolectricTestRunner.class)
public class RaiseWithoutVisitTest {

    private final TestPhone phone = TestPhone.now();

    private Activity begin() {
        ProblemStageFixture.terms(phone);
        Activity screen = Robolectric.buildActivity(BeginActivity.class, BeginActivity.at(phone, PhoneFixture.FOUNDRY))
                .setup()
                .get();
        phone.idle();
        return screen;
    }

    private void raise(Activity begin, int source) {
        begin.findViewById(R.id.raise).performClick();
        AlertDialog asked = (AlertDialog) ShadowAlertDialog.getLatestDialog();
        assertThat(shadowOf(asked).getItems()).containsExactly("会议", "驻企联络", "上级转来", "热线");
        shadowOf(asked).clickOnItem(source);
        phone.idle();
    }

    private List<ProblemView> problems() {
        return phone.core(parts -> parts.problems().known().all());
    }

    @Test
    public void twoTapsLeadToTheFormOfAProblemOfThisEnterprise() {
        // Given
        PhoneFixture.signedIn(phone);
        Activity begin = begin();
        // When
        raise(begin, 0);
        // Then
        Activity form = Robolectric.buildActivity(
                        ProblemFormActivity.class, shadowOf(begin).getNextStartedActivity())
                .setup()
                .get();
        phone.idle();
        ((TextView) form.findViewById(R.id.text)).setText("座谈会上说用工难");
        RadioGroup categories = form.findViewById(R.id.categories);
        categories.check(categories.getChildAt(0).getId());
        form.findViewById(R.id.send).performClick();
        phone.idle();
        assertThat(begin.isFinishing()).isTrue();
        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ProblemState.SUBMITTED);
            assertThat(one.visitId()).isNull();
            assertThat(one.enterprise().id()).isEqualTo(PhoneFixture.FOUNDRY);
        });
        List<VisitLine> visits = phone.core(parts -> parts.reading().visits());
        assertThat(visits).isEmpty();
    }

    @Test
    public void aSecretaryWritesItDownForHisLeader() {
        // Given
        PhoneFixture.secretary(phone, 1);
        Activity begin = begin();
        // When
        raise(begin, 2);
        // Then
        UUID problem = problems().get(0).id();
        var input = phone.core(
                parts -> parts.store().outbox().of(problem).get(0).command().input());
        assertThat(Json.text(input, "source")).isEqualTo("HIGHER");
        assertThat(Json.id(input, "onBehalfOfId")).isNotNull();
    }
}
