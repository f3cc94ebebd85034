package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Rulebook;

/** From a danger to who was told of it, and the hazards that the phone holds; without signal. */
class HazardAlarmTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();
    private final UUID note = phone.write(visit, "配电箱门敞开");

    private HazardView view(UUID hazard) {
        return phone.hazards().hazard(hazard).orElseThrow();
    }

    private List<CommandGroup> groups(UUID hazard) {
        return phone.store().outbox().of(hazard);
    }

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    private UUID sent(UUID ofNote) {
        UUID hazard = phone.spotting().begin(visit, ofNote).id();
        phone.spotting().say(hazard, new HazardWords("FIRE", "二号车间", "电线裸露", List.of()));
        assertThat(phone.spotting().send(hazard).isKept()).isTrue();
        return hazard;
    }

    @Test
    void aDangerIsWrittenDownByOneTapAndEachCallWithWhomAndWhen() {
        // Given
        UUID danger = phone.alarm().danger(visit, "现场有紧急危险").id();
        // When
        phone.alarm().told(danger, "火警 119", "119");
        phone.alarm().told(danger, "车间全体人员", null);
        phone.alarm().say(danger, "天然气泄漏，已关阀。");
        // Then
        HazardView view = view(danger);
        assertThat(view.state()).isEqualTo(HazardState.IMMEDIATE_DANGER);
        assertThat(view.immediate()).isTrue();
        assertThat(view.draft()).isFalse();
        assertThat(view.told()).extracting(HazardView.Told::whom).containsExactly("火警 119", "车间全体人员");
        assertThat(view.told()).extracting(HazardView.Told::phone).containsExactly("119", null);
        assertThat(view.steps()).extracting(HazardView.Step::command).containsExactly("warn", "warn", "warn");
        assertThat(groups(danger)).hasSize(4);
        assertThat(groups(danger).get(3).dependsOn()).hasSize(3);
        phone.sync().run();
        assertThat(view(danger).standing()).isEqualTo(Standing.SENT);
        assertThat(server.records().document(danger)).isPresent();
    }

    @Test
    void aSecondTapSoonIsTheSameDangerAndOneTheNextDayIsAnother() {
        // Given
        UUID first = phone.alarm().danger(visit, "危险").id();
        UUID soon = phone.alarm().danger(visit, "危险").id();
        // When
        clock.pass(Duration.ofHours(13));
        UUID later = phone.alarm().danger(visit, "危险").id();
        // Then
        assertThat(soon).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
    }

    @Test
    void whatWasWarnedOfBecomesADangerAndWithoutWordsNothingIsWritten() {
        // Given
        UUID hazard = sent(note);
        // When
        List<RefusalCode> nobody = codes(phone.alarm().told(hazard, " ", "119"));
        List<RefusalCode> nothing = codes(phone.alarm().say(hazard, ""));
        phone.alarm().told(hazard, "值班室", "110");
        // Then
        assertThat(nobody).containsExactly(RefusalCode.REQUIRED);
        assertThat(nothing).containsExactly(RefusalCode.REQUIRED);
        assertThat(view(hazard).state()).isEqualTo(HazardState.IMMEDIATE_DANGER);
        assertThat(codes(phone.alarm().told(UUID.randomUUID(), "谁", null))).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aVisitorRemindsButNotOfAMajorOne() {
        // Given
        UUID general = there(HazardState.GRADED, HazardGrade.GENERAL, 3);
        UUID major = there(HazardState.GRADED, HazardGrade.MAJOR, 3);
        UUID fresh = sent(note);
        // When
        Drafted reminded = phone.alarm().remind(general, "请尽快整改。");
        // Then
        assertThat(reminded.isKept()).isTrue();
        assertThat(view(general).state()).isEqualTo(HazardState.REMINDED);
        assertThat(view(general).remindable()).isFalse();
        assertThat(codes(phone.alarm().remind(major, "请尽快整改。"))).containsExactly(RefusalCode.HAZARD_NEEDS_ORDER);
        assertThat(phone.alarm().remind(fresh, "请先断电。").isKept()).isTrue();
        assertThat(view(fresh).state()).isEqualTo(HazardState.FOUND);
    }

    @Test
    void theTimeThatRunsIsTheEnterprisesAndThenTheRegulators() {
        // Given
        UUID ordered = there(HazardState.ORDERED, HazardGrade.GENERAL, -4);
        UUID claimed = there(HazardState.CLAIMED_FIXED, HazardGrade.GENERAL, 2);
        UUID passed = there(HazardState.RECHECK, HazardGrade.MAJOR, -2, "recheckPassed");
        UUID closed = there(HazardState.CLOSED, HazardGrade.GENERAL, -9);
        // Then
        assertThat(view(ordered).overdue()).isEqualTo(4);
        assertThat(view(ordered).regulator()).isEqualTo("应急管理局");
        assertThat(view(claimed).overdue()).isZero();
        assertThat(view(claimed).due()).isNotNull();
        assertThat(view(passed).due()).isNull();
        assertThat(view(closed).due()).isNull();
    }

    @Test
    void theListHasDangerBeforeDraftsAndWhatIsOverLast() {
        // Given
        UUID closed = there(HazardState.CLOSED, HazardGrade.GENERAL, -9);
        UUID ordered = there(HazardState.ORDERED, HazardGrade.GENERAL, -4);
        UUID draft = phone.spotting().begin(visit, note).id();
        UUID danger = phone.alarm().danger(visit, "危险").id();
        // When
        List<HazardView> all = phone.hazards().all();
        // Then
        assertThat(all).extracting(HazardView::id).containsExactly(danger, draft, ordered, closed);
        assertThat(phone.hazards().ofEnterprise(PhoneFixture.FOUNDRY)).hasSize(4);
        assertThat(phone.hazards().ofEnterprise(UUID.randomUUID())).isEmpty();
        assertThat(phone.hazards().hazard(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theNumbersToCallComeWithThePack() {
        // Given
        phone.sync().run();
        // When
        Rulebook rulebook = Rulebook.of(phone.store().settings());
        // Then
        assertThat(rulebook.numbers()).extracting(Rulebook.Term::code).containsExactly("119", "0355-2020119");
        assertThat(rulebook.hazardCategories()).extracting(Rulebook.Term::code).containsExactly("FIRE", "DUST");
    }

    private UUID there(HazardState state, HazardGrade grade, int dueIn, String... flags) {
        UUID id = UUID.randomUUID();
        JsonObject hazard = new JsonObject();
        Json.put(hazard, "enterpriseId", PhoneFixture.FOUNDRY);
        Json.put(hazard, "text", "裸露");
        Json.put(hazard, "state", state);
        Json.put(hazard, "grade", grade);
        String day = clock.now()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .plusDays(dueIn)
                .toString();
        Json.put(hazard, "dueOn", day);
        Json.put(hazard, "recheckBy", day);
        JsonObject regulator = new JsonObject();
        Json.put(regulator, "name", "应急管理局");
        hazard.add("regulator", regulator);
        for (String flag : flags) {
            hazard.addProperty(flag, true);
        }
        phone.store().change(() -> phone.store().pack().put(PackRow.of(Entity.HAZARD, id, 3, hazard)));
        return id;
    }
}
