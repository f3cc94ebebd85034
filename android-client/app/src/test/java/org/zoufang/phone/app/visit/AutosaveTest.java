package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import java.util.concurrent.CountDownLatch;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;

/** "Saved" is said when the disk has it, not before; and a screen that goes away has stored every letter. */
@RunWith(RobolectricTestRunner.class)
public class AutosaveTest {

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void begin() {
        PhoneFixture.signedIn(phone);
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
    }

    @Test
    public void savedIsNotSaidWhileTheDiskIsStillBusy() {
        // Given
        walk.type(R.id.purpose, "了解");
        assertThat(walk.words(R.id.saved)).startsWith("已保存");
        CountDownLatch disk = busyDisk();
        // When
        walk.write(R.id.purpose, "了解用电");
        shadowOf(Looper.getMainLooper()).idle();
        String meanwhile = walk.words(R.id.saved);
        disk.countDown();
        phone.idle();
        // Then
        assertThat(meanwhile).isEqualTo("正在保存…");
        assertThat(walk.words(R.id.saved)).startsWith("已保存");
        assertThat(walk.visit().purpose()).isEqualTo("了解用电");
    }

    @Test
    public void lettersTypedJustBeforeTheScreenGoesAwayOutliveAKill() throws Exception {
        // Given
        walk.addNote(NoteKind.TEXT, "二号炉");
        // When
        walk.write(R.id.purpose, "了解用电");
        walk.note(0).field().setText("二号炉停产两天");
        walk.leave();
        phone.kill();
        // Then
        assertThat(walk.visit().purpose()).isEqualTo("了解用电");
        assertThat(walk.visit().notes().get(0).text()).isEqualTo("二号炉停产两天");
    }

    private CountDownLatch busyDisk() {
        CountDownLatch disk = new CountDownLatch(1);
        phone.onStore(
                parts -> {
                    try {
                        disk.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return disk;
                },
                free -> {});
        return disk;
    }
}
