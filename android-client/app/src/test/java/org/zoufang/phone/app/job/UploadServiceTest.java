package org.zoufang.phone.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.Intent;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.sync.PhotoReport;

@RunWith(RobolectricTestRunner.class)
public class UploadServiceTest {

    private final TestPhone phone = TestPhone.now();
    private final List<PhotoReport> reports = new ArrayList<>();

    @Test
    public void whilePhotosGoUpTheAppIsHeld() throws Exception {
        // Given
        VisitFixture.recorded(phone);
        // When
        UploadService.upload(phone, reports::add);
        phone.idle();
        // Then
        assertThat(shadowOf(phone).getNextStartedService().getComponent().getClassName())
                .isEqualTo(UploadService.class.getName());
        assertThat(reports).hasSize(1);
    }

    @Test
    public void withoutPhotosNothingIsHeld() {
        // Given
        PhoneFixture.signedIn(phone);
        // When
        UploadService.upload(phone, reports::add);
        phone.idle();
        // Then
        assertThat(shadowOf(phone).getNextStartedService()).isNull();
        assertThat(reports).hasSize(1);
    }

    @Test
    public void theServiceSaysWhatItDoesAndEndsItselfBehindThePhotos() {
        // Given
        var service = Robolectric.buildService(UploadService.class).create();
        // When
        service.get().onStartCommand(new Intent(), 0, 1);
        // Then
        assertThat(shadowOf(service.get()).getLastForegroundNotification()).isNotNull();
        phone.idle();
        assertThat(shadowOf(service.get()).isStoppedBySelf()).isTrue();
        assertThat(service.get().onBind(null)).isNull();
    }
}
