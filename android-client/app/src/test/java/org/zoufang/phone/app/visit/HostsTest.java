package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.HostView;

/** Who received the visitors, typed on the visit's screen. */
@RunWith(RobolectricTestRunner.class)
public class HostsTest {

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void begin() {
        PhoneFixture.signedIn(phone);
        walk.findAndBegin("cjjm", VisitKind.SERVICE_VISIT);
    }

    @Test
    public void hostsAreKeptWithNameAndPostAsTheyAreTyped() {
        // Given
        add("郑炉生", "生产厂长");
        // When
        add("陆小满", "");
        // Then
        assertThat(walk.visit().hosts()).containsExactly(new HostView("郑炉生", "生产厂长"), new HostView("陆小满", null));
        assertThat(walk.words(R.id.saved)).startsWith("已保存");
    }

    @Test
    public void aHostIsChangedAndAnotherTakenAway() {
        // Given
        add("郑炉生", "生产厂长");
        add("陆小满", "");
        // When
        walk.tapCalled(walk.host(0), "移除这名陪同人员");
        walk.host(0).post().setText("办公室主任");
        phone.idle();
        // Then
        assertThat(walk.visit().hosts()).containsExactly(new HostView("陆小满", "办公室主任"));
    }

    @Test
    public void anEmptiedNameKeepsTheHostAndSaysWhatToDo() {
        // Given
        add("郑炉生", "生产厂长");
        // When
        walk.host(0).name().setText("");
        phone.idle();
        // Then
        assertThat(walk.visit().hosts()).containsExactly(new HostView("郑炉生", "生产厂长"));
        assertThat(Said.in(walk.host(0))).anySatisfy(text -> assertThat(text).startsWith("请填写姓名"));
    }

    @Test
    public void withoutANameThereIsNoPostToWriteAndNothingIsKept() {
        // Given
        walk.tap(R.id.add_host);
        // When
        boolean writable = walk.host(0).post().isEnabled();
        // Then
        assertThat(writable).isFalse();
        assertThat(walk.visit().hosts()).isEmpty();
    }

    @Test
    public void hostsStandOnTheScreenAgainAfterTheProcessWasKilled() throws Exception {
        // Given
        add("郑炉生", "生产厂长");
        // When
        phone.kill();
        walk.turn();
        // Then
        assertThat(walk.host(0).name().getText().toString()).isEqualTo("郑炉生");
        assertThat(walk.host(0).post().getText().toString()).isEqualTo("生产厂长");
    }

    private void add(String name, String post) {
        walk.tap(R.id.add_host);
        HostCard card = walk.host(walk.visit().hosts().size());
        for (int letters = 1; letters <= name.length(); letters++) {
            card.name().setText(name.substring(0, letters));
        }
        card.post().setText(post);
        phone.idle();
    }
}
