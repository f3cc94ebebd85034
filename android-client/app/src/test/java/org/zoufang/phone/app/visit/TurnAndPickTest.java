package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;
import android.widget.TextView;
import java.io.ByteArrayInputStream;
import java.io.File;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.PhotoView;
import org.zoufang.phone.photo.PhotoSafe;

/** The phone is turned in the middle of it; pictures come from the gallery. */
@RunWith(RobolectricTestRunner.class)
public class TurnAndPickTest {

    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
    private static final byte[] OTHER = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 9, 8, 7, 6};

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void begin() {
        PhoneFixture.signedIn(phone);
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
    }

    @Test
    public void turningThePhoneKeepsEverythingThatWasTyped() {
        // Given
        walk.write(R.id.purpose, "了解用电");
        walk.addNote(NoteKind.TEXT, "二号炉停产两天");
        walk.tap(R.id.add_host);
        walk.host(0).name().setText("郑炉生");
        // When
        walk.turn();
        // Then
        assertThat(walk.words(R.id.purpose)).isEqualTo("了解用电");
        assertThat(((TextView) walk.note(0).field()).getText().toString()).isEqualTo("二号炉停产两天");
        assertThat(walk.host(0).name().getText().toString()).isEqualTo("郑炉生");
        assertThat(walk.visit().notes()).hasSize(1);
    }

    @Test
    public void aPhotoTakenWhileThePhoneWasTurnedIsOnTheVisit() throws Exception {
        // Given
        walk.takePhotoAndDie(PICTURE);
        // When
        walk.turn();
        walk.screen().onActivityResult(PhotosPart.TAKEN, Activity.RESULT_OK, null);
        phone.idle();
        // Then
        assertThat(walk.visit().photos()).singleElement().satisfies(photo -> assertThat(photo.size())
                .isEqualTo(PICTURE.length));
    }

    @Test
    public void severalPicturesFromTheGalleryAreTakenInByteForByte() throws Exception {
        // Given
        Uri first = inGallery(1, PICTURE);
        Uri second = inGallery(2, OTHER);
        ClipData both = ClipData.newRawUri(null, first);
        both.addItem(new ClipData.Item(second));
        Intent answer = new Intent();
        answer.setClipData(both);
        // When
        pick(Activity.RESULT_OK, answer);
        // Then
        assertThat(walk.visit().photos()).hasSize(2).allSatisfy(photo -> assertThat(photo.source())
                .isEqualTo(PhotoSource.PICKED));
        assertThat(walk.visit().photos()).extracting(this::bytes).containsExactlyInAnyOrder(PICTURE, OTHER);
    }

    @Test
    public void aGalleryThatIsLeftWithoutAChoiceChangesNothing() {
        // Given
        walk.type(R.id.purpose, "了解用电");
        // When
        pick(Activity.RESULT_CANCELED, null);
        // Then
        assertThat(walk.visit().photos()).isEmpty();
        assertThat(walk.words(R.id.trouble)).isEmpty();
    }

    private void pick(int result, Intent answer) {
        walk.view(R.id.pick_photo).performClick();
        Intent asked = shadowOf(walk.screen()).getNextStartedActivityForResult().intent;
        shadowOf(walk.screen()).receiveResult(asked, result, answer);
        phone.idle();
    }

    private Uri inGallery(int number, byte[] picture) {
        Uri uri = Uri.parse("content://gallery/" + number);
        shadowOf(phone.getContentResolver()).registerInputStream(uri, new ByteArrayInputStream(picture));
        return uri;
    }

    private byte[] bytes(PhotoView photo) {
        File file = new File(photo.upload().path());
        return phone.core(parts -> {
            assertThat(PhotoSafe.isClosed(file)).isTrue();
            return parts.safe().read(file, 0, (int) photo.size());
        });
    }
}
