package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Activity;
import android.content.Intent;
import android.view.View;
import android.widget.ListView;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.today.TodayActivity;

/** Whoever is paired with an enterprise is told, without signal, when to be there again and what his predecessor left him. */
@RunWith(RobolectricTestRunner.class)
public class ContactTest {

    private final TestPhone phone = TestPhone.now();

    @Test
    public void beforeAVisitItSaysWhenTheNextContactIsDueAndWhatWasHandedOver() {
        // Given
        PhoneFixture.secretary(phone, 1);
        // When
        String said = contact(PhoneFixture.FOUNDRY);
        // Then
        assertThat(said).contains("联络时间已到", "上次联络", "钟牧野于", "未了结的诉求 2", "未读笔记 3", "每周二上午去，先找王厂长。");
        assertThat(contact(PhoneFixture.DYEING)).isEmpty();
    }

    @Test
    public void theFirstScreenSaysItBelowTheEnterprise() {
        // Given
        PhoneFixture.secretary(phone, 1);
        // When
        Activity screen = Robolectric.buildActivity(TodayActivity.class, new Intent())
                .setup()
                .get();
        phone.idle();
        ListView list = screen.findViewById(R.id.rows);
        long said = 0;
        for (int i = 0; i < list.getAdapter().getCount(); i++) {
            View row = list.getAdapter().getView(i, null, list);
            ArrayList<View> found = new ArrayList<>();
            row.findViewsWithText(found, "联络时间已到", View.FIND_VIEWS_WITH_TEXT);
            said += found.size();
        }
        // Then
        assertThat(said).isEqualTo(1);
    }

    private String contact(UUID enterprise) {
        Activity screen = Robolectric.buildActivity(BeginActivity.class, BeginActivity.at(phone, enterprise))
                .setup()
                .get();
        phone.idle();
        TextView line = screen.findViewById(R.id.contact);
        return line.getVisibility() == View.VISIBLE ? line.getText().toString() : "";
    }
}
