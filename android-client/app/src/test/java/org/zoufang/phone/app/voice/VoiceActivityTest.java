package org.zoufang.phone.app.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.content.pm.PackageManager;
import android.view.View;
import android.widget.TextView;
import java.io.File;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.android.controller.ActivityController;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.camera.CaptureFiles;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.photo.PhotoSafe;

/** A voice note to a note block. */
@RunWith(RobolectricTestRunner.class)
public class VoiceActivityTest {

    private static final byte[] SOUND = {(byte) 0xFF, (byte) 0xF1, 1, 2, 3};

    private final TestPhone phone = TestPhone.now();
    private UUID visit;
    private UUID note;

    @Before
    public void aNote() {
        PhoneFixture.signedIn(phone);
        phone.core(parts -> {
            visit = parts.visits()
                    .begin(PhoneFixture.FOUNDRY, VisitKind.SERVICE_VISIT, Role.OFFICIAL)
                    .id();
            note = parts.notes().write(visit, NoteKind.TEXT, null, "二号炉停产两天").id();
            return null;
        });
    }

    private ActivityController<VoiceActivity> open() {
        ActivityController<VoiceActivity> screen = Robolectric.buildActivity(
                        VoiceActivity.class, VoiceActivity.of(phone, visit, note))
                .setup();
        phone.idle();
        return screen;
    }

    private PhotoView voice() {
        Robolectric.buildActivity(VisitActivity.class, VisitActivity.of(phone, visit))
                .setup();
        phone.idle();
        return phone.core(parts ->
                parts.reading().visit(visit).get().photos().stream().findFirst().orElse(null));
    }

    @Test
    public void theMicrophoneIsAskedForAtTheTapAndARefusalIsNoTrouble() {
        // Given
        VoiceActivity screen = open().get();
        // When
        screen.findViewById(R.id.record).performClick();
        // Then
        assertThat(shadowOf(screen).getLastRequestedPermission().requestedPermissions)
                .containsExactly(Manifest.permission.RECORD_AUDIO);
        screen.onRequestPermissionsResult(
                1, new String[] {Manifest.permission.RECORD_AUDIO}, new int[] {PackageManager.PERMISSION_DENIED});
        assertThat(((TextView) screen.findViewById(R.id.trouble)).getText().toString())
                .isEqualTo(phone.getString(R.string.voice_not_allowed));
    }

    @Test
    public void whatWasSaidIsOnTheVisitBesideItsNoteClosed() throws Exception {
        // Given
        shadowOf(phone).grantPermissions(Manifest.permission.RECORD_AUDIO);
        ActivityController<VoiceActivity> screen = open();
        screen.get().findViewById(R.id.record).performClick();
        assertThat(screen.get().findViewById(R.id.time).getVisibility()).isEqualTo(View.VISIBLE);
        File recorded = CaptureFiles.file(phone, CaptureFiles.voice(visit, note));
        Files.write(recorded.toPath(), SOUND);
        // When
        screen.pause();
        // Then
        PhotoView voice = voice();
        assertThat(screen.get().isFinishing()).isTrue();
        assertThat(voice.mediaType()).isEqualTo(MediaTypes.VOICE);
        assertThat(voice.noteId()).isEqualTo(note);
        assertThat(recorded).doesNotExist();
        File closed = new File(voice.upload().path());
        assertThat(PhotoSafe.isClosed(closed)).isTrue();
        byte[] kept = phone.core(parts -> parts.safe().read(closed, 0, SOUND.length));
        assertThat(kept).isEqualTo(SOUND);
    }

    @Test
    public void aPictureBelongsToNoNote() {
        // Given
        File picture = new File(visit + "-" + UUID.randomUUID() + ".jpg");
        // When
        UUID of = CaptureFiles.noteOf(picture);
        // Then
        assertThat(of).isNull();
        assertThat(CaptureFiles.noteOf(new File(CaptureFiles.voice(visit, note) + PhotoSafe.SUFFIX)))
                .isEqualTo(note);
    }
}
