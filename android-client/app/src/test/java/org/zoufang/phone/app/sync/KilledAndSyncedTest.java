package org.zoufang.phone.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.Intent;
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
import org.zoufang.phone.app.outbox.OutboxActivity;
import org.zoufang.phone.app.signin.SignInActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.app.visit.Walk;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** A whole visit in flight mode, the process killed in the middle of it, and the way back into coverage; by taps alone. */
@RunWith(RobolectricTestRunner.class)
public class KilledAndSyncedTest {

    private static final byte[] ORIGINAL = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 9, 8, 7, 6};

    private final TestPhone phone = TestPhone.now();
    private final FakeServer server = PhoneFixture.aServer(new MutableClock(Instant.now()));
    private LocalServer local;

    @Before
    public void signInAndSyncOnce() throws Exception {
        local = new LocalServer(server);
        SignInActivity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        phone.idle();
        ((TextView) screen.findViewById(R.id.address)).setText(local.address());
        ((TextView) screen.findViewById(R.id.user)).setText("1");
        ((TextView) screen.findViewById(R.id.password)).setText("right");
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        assertThat(shadowOf(screen).getNextStartedActivity().getComponent().getClassName())
                .isEqualTo(TodayActivity.class.getName());
        Robolectric.buildActivity(TodayActivity.class).setup();
        phone.idle();
    }

    @After
    public void stop() throws Exception {
        local.stop();
    }

    @Test
    public void whatWasRecordedWithoutANetworkAndSurvivedAKillArrivesWholeOnTheServer() throws Exception {
        // Given
        server.always(FakeServer.LOST);
        Walk hall = new Walk(phone);
        hall.findAndBegin("qczz", VisitKind.SERVICE_VISIT);
        UUID visit = hall.visit().id();
        hall.type(R.id.purpose, "看新上的熔炼线");
        hall.tap(R.id.next);
        hall.addNote(NoteKind.TEXT, "变压器容量不够，夜里限产。");
        hall.takePhotoAndDie(ORIGINAL);
        phone.kill();
        Walk after = new Walk(phone);
        after.open(VisitActivity.of(phone, visit));
        after.addNote(NoteKind.QUOTE_OF_ENTERPRISE, "三个月了没人来看。");
        after.tap(R.id.next);
        assertThat(after.visit().notes()).hasSize(2);
        assertThat(after.visit().photos()).hasSize(1);
        // When
        server.always(FakeServer.NONE);
        syncByTap();
        // Then
        VisitView shown = after.visit();
        assertThat(shown.standing()).isEqualTo(Standing.SENT);
        assertThat(shown.photosStored()).isEqualTo(1);
        assertThat(Json.text(server.records().document(visit).get(), "purpose")).isEqualTo("看新上的熔炼线");
        assertThat(shown.notes()).allSatisfy(note -> assertThat(
                        Json.text(server.records().document(note.id()).get(), "text"))
                .isEqualTo(note.text()));
        assertThat(server.uploads().stored().values()).singleElement().isEqualTo(ORIGINAL);
    }

    @Test
    public void aWrongPasswordIsSaidInTheServersWords() {
        // Given
        SignInActivity screen =
                Robolectric.buildActivity(SignInActivity.class).setup().get();
        phone.idle();
        ((TextView) screen.findViewById(R.id.user)).setText("1");
        ((TextView) screen.findViewById(R.id.password)).setText("wrong");
        // When
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        // Then
        assertThat(((TextView) screen.findViewById(R.id.trouble)).getText().toString())
                .isEqualTo("用户名或密码不对。");
    }

    private void syncByTap() {
        OutboxActivity outbox = Robolectric.buildActivity(OutboxActivity.class, new Intent())
                .setup()
                .get();
        phone.idle();
        outbox.findViewById(R.id.sync).performClick();
        phone.idle();
    }
}
