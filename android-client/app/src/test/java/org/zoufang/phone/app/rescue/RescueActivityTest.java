package org.zoufang.phone.app.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.widget.ListAdapter;
import android.widget.ListView;
import android.widget.TextView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowActivity;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.app.outbox.OutboxActivity;

/** Handing out what was not sent, by hand and at any time. */
@RunWith(RobolectricTestRunner.class)
public class RescueActivityTest {

    private final TestPhone phone = TestPhone.now();

    @Before
    public void unsentWork() throws Exception {
        VisitFixture.recorded(phone);
    }

    @Test
    public void aRegisteredPhoneSavesASealedFileAndKeepsItsWork() {
        // Given
        PhoneFixture.knowsTheOffice(phone);
        RescueActivity screen = open();
        int before = phone.core(parts -> parts.entry().rescue().unsent());
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        Uri place = Uri.parse("content://downloads/rescue.zfp");
        shadowOf(screen.getContentResolver()).registerOutputStream(place, saved);
        // When
        screen.findViewById(R.id.save).performClick();
        ShadowActivity.IntentForResult asked = shadowOf((Activity) screen).getNextStartedActivityForResult();
        shadowOf((Activity) screen).receiveResult(asked.intent, Activity.RESULT_OK, new Intent().setData(place));
        phone.idle();
        // Then
        assertThat(asked.intent.getAction()).isEqualTo(Intent.ACTION_CREATE_DOCUMENT);
        assertThat(new String(Arrays.copyOf(saved.toByteArray(), 5), StandardCharsets.US_ASCII))
                .isEqualTo("ZFP1\n");
        assertThat(text(screen, R.id.trouble)).isEqualTo(phone.getString(R.string.rescue_saved));
        assertThat(phone.<Integer>core(parts -> parts.entry().rescue().unsent()))
                .isEqualTo(before);
    }

    @Test
    public void aRegisteredPhoneSharesTheFileToBeReadAndNothingElse() {
        // Given
        PhoneFixture.knowsTheOffice(phone);
        RescueActivity screen = open();
        // When
        screen.findViewById(R.id.share).performClick();
        phone.idle();
        // Then
        Intent chooser = shadowOf((Activity) screen).getNextStartedActivity();
        Intent message = chooser.getParcelableExtra(Intent.EXTRA_INTENT);
        Uri file = message.getParcelableExtra(Intent.EXTRA_STREAM);
        assertThat(message.getAction()).isEqualTo(Intent.ACTION_SEND);
        assertThat(message.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION).isNotZero();
        assertThat(file.toString()).isEqualTo("content://org.zoufang.phone.rescue/zoufang-rescue.zfp");
    }

    @Test
    public void theOutboxLeadsHere() {
        // Given
        OutboxActivity outbox =
                Robolectric.buildActivity(OutboxActivity.class).setup().get();
        phone.idle();
        ListView list = outbox.findViewById(R.id.rows);
        // When
        ListAdapter all = list.getAdapter();
        all.getView(all.getCount() - 1, null, list).performClick();
        // Then
        assertThat(shadowOf((Activity) outbox)
                        .getNextStartedActivity()
                        .getComponent()
                        .getClassName())
                .isEqualTo(RescueActivity.class.getName());
    }

    @Test
    public void aPhoneThatWasNeverRegisteredSaysWhyItCannot() {
        // When
        RescueActivity screen = open();
        // Then
        assertThat(screen.findViewById(R.id.save).getVisibility()).isEqualTo(View.GONE);
        assertThat(text(screen, R.id.unsent)).contains("二维码");
    }

    private RescueActivity open() {
        RescueActivity screen =
                Robolectric.buildActivity(RescueActivity.class).setup().get();
        phone.idle();
        return screen;
    }

    private static String text(Activity screen, int place) {
        return ((TextView) screen.findViewById(place)).getText().toString();
    }
}
