package org.zoufang.phone.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.DialogInterface;
import android.widget.ListView;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import android.widget.TextView;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.shadows.ShadowAlertDialog;
import org.zoufang.contract.Entity;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.draft.ParticipantView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.PackRow;

/** Who takes part, by taps. */
@RunWith(RobolectricTestRunner.class)
public class TeamTest {

    private static final String REMOVE = "移除参加人员：顾一舟";

    private final TestPhone phone = TestPhone.now();
    private final Walk walk = new Walk(phone);

    @Before
    public void begin() {
        PhoneFixture.signedIn(phone);
        walk.findAndBegin("cjjm", VisitKind.LEADER_STUDY);
    }

    @Test
    public void aColleagueTakesPartInTheRoleAndCapacityThatWereChosen() {
        // Given
        JoinActivity join = choose(PhoneFixture.COLLEAGUE);
        // When
        check(join, R.id.roles, "记录");
        check(join, R.id.capacities, "服务企业办公室");
        join.findViewById(R.id.join).performClick();
        phone.idle();
        walk.comeBack();
        // Then
        assertThat(join.isFinishing()).isTrue();
        ParticipantView colleague = walk.visit().participants().get(1);
        assertThat(colleague.role()).isEqualTo(ParticipantRole.RECORDER);
        assertThat(colleague.capacity()).isEqualTo(Role.SERVICE_OFFICE);
        assertThat(Said.in(walk.view(R.id.people))).contains("顾一舟", "记录 · 服务企业办公室");
    }

    @Test
    public void onlyCapacitiesThatFitTheKindOfVisitAreOffered() {
        // Given
        UUID colleague = PhoneFixture.COLLEAGUE;
        // When
        JoinActivity join = choose(colleague);
        // Then
        assertThat(words(join, R.id.capacities)).containsExactly("领导干部", "领导秘书", "服务企业办公室");
        assertThat(words(join, R.id.roles)).containsExactly("成员", "记录");
    }

    @Test
    public void somebodyWhoTakesPartAlreadyIsRefusedInWords() {
        // Given
        JoinActivity join = choose(PhoneFixture.ME);
        // When
        join.findViewById(R.id.join).performClick();
        phone.idle();
        // Then
        assertThat(((TextView) join.findViewById(R.id.refusal)).getText().toString())
                .contains("同一人重复出现");
        assertThat(join.isFinishing()).isFalse();
    }

    @Test
    public void turningThePhoneKeepsWhatWasChosen() {
        // Given
        var screen = Robolectric.buildActivity(
                        JoinActivity.class, JoinActivity.of(phone, walk.visit().id(), PhoneFixture.COLLEAGUE))
                .setup();
        phone.idle();
        check(screen.get(), R.id.roles, "记录");
        check(screen.get(), R.id.capacities, "领导秘书");
        // When
        JoinActivity turned = screen.recreate().get();
        phone.idle();
        turned.findViewById(R.id.join).performClick();
        phone.idle();
        // Then
        ParticipantView colleague = walk.visit().participants().get(1);
        assertThat(colleague.role()).isEqualTo(ParticipantRole.RECORDER);
        assertThat(colleague.capacity()).isEqualTo(Role.SECRETARY);
    }

    @Test
    public void aMemberIsRemovedAndTheLeadCannotBe() {
        // Given
        join();
        // When
        boolean asked = walk.tapCalled(walk.view(R.id.people), REMOVE);
        sure();
        // Then
        assertThat(asked).isTrue();
        assertThat(walk.visit().participants()).hasSize(1);
        assertThat(walk.tapCalled(walk.view(R.id.people), "移除参加人员：沈岚")).isFalse();
    }

    @Test
    public void aMemberWhoWroteANoteIsNotRemovedAndTheScreenSaysWhy() {
        // Given
        join();
        noteOfColleague();
        // When
        walk.tapCalled(walk.view(R.id.people), REMOVE);
        sure();
        // Then
        assertThat(walk.words(R.id.trouble)).contains("此人已写了笔记");
        assertThat(walk.visit().participants()).hasSize(2);
    }

    private void sure() {
        ShadowAlertDialog.getLatestAlertDialog()
                .getButton(DialogInterface.BUTTON_POSITIVE)
                .performClick();
        phone.idle();
    }

    private void join() {
        UUID visit = walk.visit().id();
        phone.core(parts -> parts.visits()
                .addParticipant(visit, PhoneFixture.COLLEAGUE, ParticipantRole.MEMBER, Role.SERVICE_OFFICE));
        walk.comeBack();
    }

    private void noteOfColleague() {
        JsonObject note = new JsonObject();
        UUID id = UUID.randomUUID();
        Json.put(note, "id", id);
        Json.put(note, "visitId", walk.visit().id());
        Json.put(note, "kind", NoteKind.TEXT);
        Json.put(note, "text", "我也记了一条。");
        Json.put(note, "authorId", PhoneFixture.COLLEAGUE);
        note.addProperty("position", 1);
        phone.core(parts -> {
            parts.store().change(() -> parts.store().pack().put(PackRow.of(Entity.NOTE, id, 1, note)));
            return null;
        });
    }

    /** The button, the list of names, and the screen that asks for role and capacity. */
    private JoinActivity choose(UUID official) {
        walk.tap(R.id.add_person);
        PeopleActivity people = walk.follow(PeopleActivity.class);
        ListView list = people.findViewById(R.id.rows);
        int place = 0;
        while (!((OfficialLine) list.getAdapter().getItem(place)).id().equals(official)) {
            place++;
        }
        list.performItemClick(list.getAdapter().getView(place, null, list), place, place);
        JoinActivity join = Robolectric.buildActivity(JoinActivity.class, Walk.next(people))
                .setup()
                .get();
        phone.idle();
        return join;
    }

    private static List<String> words(JoinActivity screen, int group) {
        List<String> words = new ArrayList<>();
        RadioGroup choices = screen.findViewById(group);
        for (int i = 0; i < choices.getChildCount(); i++) {
            words.add(((RadioButton) choices.getChildAt(i)).getText().toString());
        }
        return words;
    }

    private static void check(JoinActivity screen, int group, String words) {
        RadioGroup choices = screen.findViewById(group);
        choices.getChildAt(words(screen, group).indexOf(words)).performClick();
    }
}
