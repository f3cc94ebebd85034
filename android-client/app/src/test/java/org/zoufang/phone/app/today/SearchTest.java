package org.zoufang.phone.app.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.Intent;
import android.widget.EditText;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.look.VisitFixture;
import org.zoufang.phone.app.visit.Said;
import org.zoufang.phone.app.visit.VisitActivity;

/** The field on the first screen finds without signal. */
@RunWith(RobolectricTestRunner.class)
public class SearchTest {

    private final TestPhone phone = TestPhone.now();
    private UUID visit;
    private TodayActivity today;

    @Before
    public void recorded() throws Exception {
        visit = VisitFixture.recorded(phone);
        today = Robolectric.buildActivity(TodayActivity.class).setup().get();
        phone.idle();
    }

    private List<String> find(String typed) {
        ((EditText) today.findViewById(R.id.search)).setText(typed);
        phone.idle();
        ListView rows = today.findViewById(R.id.rows);
        List<String> said = new ArrayList<>();
        for (int place = 0; place < rows.getAdapter().getCount(); place++) {
            said.add(String.join(" ", Said.in(rows.getAdapter().getView(place, null, rows))));
        }
        return said;
    }

    @Test
    public void wordsOfANoteLeadToItsVisit() {
        // Given
        List<String> found = find("夜里跳闸");
        ListView rows = today.findViewById(R.id.rows);
        // When
        rows.performItemClick(rows.getAdapter().getView(1, null, rows), 1, 1);
        // Then
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isEqualTo("走访记录");
        assertThat(found.get(1)).contains("我们最怕夜里跳闸，一炉铁水就全废了。");
        Intent next = shadowOf(today).getNextStartedActivity();
        assertThat(next.getExtras().toString())
                .isEqualTo(VisitActivity.of(phone, visit).getExtras().toString());
    }

    @Test
    public void anEnterpriseComesBeforeItsVisits() {
        // When
        List<String> found = find("cjjm");
        // Then
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).contains("91");
        assertThat(found.get(1)).isEqualTo("走访记录");
    }

    @Test
    public void whatIsWrittenAfterwardsIsFoundToo() {
        // Given
        boolean before = find("刚写下的话").isEmpty();
        phone.core(parts -> parts.notes().write(visit, org.zoufang.contract.NoteKind.TEXT, null, "刚写下的话"));
        today.finish();
        today = Robolectric.buildActivity(TodayActivity.class).setup().get();
        // When
        List<String> found = find("刚写下的话");
        // Then
        assertThat(before).isTrue();
        assertThat(found).hasSize(2);
    }
}
