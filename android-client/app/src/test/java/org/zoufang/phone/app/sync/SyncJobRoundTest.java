package org.zoufang.phone.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.widget.TextView;
import java.time.Instant;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.signin.SignInActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.Walk;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

/** Android wakes the job: a round runs without any screen, and the job ends. */
@RunWith(RobolectricTestRunner.class)
public class SyncJobRoundTest {

    private final TestPhone phone = TestPhone.now();
    private final FakeServer server = PhoneFixture.aServer(new MutableClock(Instant.now()));
    private final SyncJob job = Robolectric.buildService(SyncJob.class).create().get();
    private LocalServer local;
    private Walk walk;
    private UUID visit;

    @Before
    public void aVisitIsRecordedWithoutANetwork() throws Exception {
        local = new LocalServer(server);
        SignInActivity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        phone.idle();
        ((TextView) screen.findViewById(R.id.address)).setText(local.address());
        ((TextView) screen.findViewById(R.id.user)).setText("1");
        ((TextView) screen.findViewById(R.id.password)).setText("right");
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        Robolectric.buildActivity(TodayActivity.class).setup();
        phone.idle();
        walk = new Walk(phone);
        walk.findAndBegin("qczz", VisitKind.SERVICE_VISIT);
        walk.addNote(NoteKind.TEXT, "变压器容量不够，夜里限产。");
        visit = walk.visit().id();
    }

    @After
    public void stop() throws Exception {
        local.stop();
    }

    @Test
    public void whatWasRecordedIsOnTheServerWhenTheJobIsFinished() {
        // Given
        assertThat(server.records().document(visit)).isEmpty();
        // When
        boolean goesOn = job.onStartJob(null);
        phone.idle();
        // Then
        assertThat(goesOn).isTrue();
        assertThat(server.records().document(visit)).isPresent();
        assertThat(walk.visit().standing()).isEqualTo(Standing.SENT);
        assertThat(shadowOf(job).getIsJobFinished()).isTrue();
        assertThat(shadowOf(job).getIsRescheduleNeeded()).isFalse();
    }

    @Test
    public void aJobWhoseNetworkBreaksAsksForAnotherAndLosesNothing() {
        // Given
        server.always(FakeServer.LOST);
        // When
        job.onStartJob(null);
        phone.idle();
        // Then
        assertThat(server.records().document(visit)).isEmpty();
        assertThat(walk.visit().notes()).hasSize(1);
        assertThat(shadowOf(job).getIsJobFinished()).isTrue();
        assertThat(shadowOf(job).getIsRescheduleNeeded()).isTrue();
    }
}
