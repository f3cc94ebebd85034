package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Entity;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

/** A search without signal over what a person may read. */
class VisitSearchTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private List<FoundVisit> find(String typed) {
        return phone.search().visits(typed, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"造型工", "缺熟练", "ERP 系统", "erp系统", "ＥＲＰ系统", " 缺 熟练造型工 "})
    void aNoteIsFoundByAnyOfItsWordsHoweverTheyAreTyped(String typed) {
        // Given
        phone.write(visit, "缺熟练造型工，ＥＲＰ 系统\n还没有上线");

        // When
        List<FoundVisit> found = find(typed);

        // Then
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.visit().id()).isEqualTo(visit);
            assertThat(one.words()).isEqualTo("缺熟练造型工，ＥＲＰ 系统 还没有上线");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"泉城", "qczz", "QCZZ", "铸造有限"})
    void aVisitIsFoundByWhateverItsEnterpriseIsFoundBy(String typed) {
        // When
        List<FoundVisit> found = find(typed);

        // Then
        assertThat(found).singleElement().satisfies(one -> assertThat(one.words())
                .isNull());
    }

    @Test
    void purposeThemesAndHostsAreFound() {
        // Given
        phone.visits().setPurpose(visit, "看看用电");
        phone.visits().setThemes(visit, List.of("招工", "融资"));
        phone.visits().setHosts(visit, List.of(new HostView("王厂长", "厂长")));

        // When
        List<String> words = List.of(
                find("用电").get(0).words(),
                find("融资").get(0).words(),
                find("王厂长").get(0).words());

        // Then
        assertThat(words).containsExactly("看看用电", "融资", "王厂长");
    }

    @Test
    void whatWasWithdrawnIsFoundNoMoreAndNothingIsFoundByNothing() {
        // Given
        UUID note = phone.write(visit, "写错的一句");
        boolean before = find("写错").isEmpty();
        phone.notes().withdraw(visit, note, "写错");

        // When
        List<FoundVisit> found = find("写错");

        // Then
        assertThat(before).isFalse();
        assertThat(found).isEmpty();
        assertThat(find("")).isEmpty();
        assertThat(find("  ")).isEmpty();
        assertThat(find("没有人写过")).isEmpty();
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        // Given
        clock.pass(java.time.Duration.ofDays(1));
        UUID later = phone.beginVisit();
        phone.write(visit, "供电");
        phone.write(later, "供电");

        // When
        List<FoundVisit> found = find("供电");

        // Then
        assertThat(found).extracting(one -> one.visit().id()).containsExactly(later, visit);
        assertThat(phone.search().visits("供电", 1)).hasSize(1);
    }

    @Test
    void whatLeftTheReadersScopeIsNotFound() {
        // Given
        phone.write(visit, "供电不稳");
        phone.sync().run();
        server.records().leave(visit);
        boolean before = find("供电").isEmpty();

        // When
        phone.sync().run();

        // Then
        assertThat(before).isFalse();
        assertThat(find("供电")).isEmpty();
    }

    @Test
    void aVisitOfAnEnterpriseThatThePhoneDoesNotKnowIsFoundByItsWords() {
        // Given
        server.records().put(Entity.ENTERPRISE, new UUID(2, 9), Json.object("{\"name\":\"短命企业\"}"));
        phone.sync().run();
        UUID there = phone.visits()
                .begin(new UUID(2, 9), org.zoufang.contract.VisitKind.SERVICE_VISIT, org.zoufang.contract.Role.OFFICIAL)
                .id();
        phone.write(there, "门卫说已搬走");
        phone.store().change(() -> phone.store().pack().remove(Entity.ENTERPRISE, new UUID(2, 9)));

        // When
        List<FoundVisit> found = find("搬走");

        // Then
        assertThat(found).extracting(one -> one.visit().id()).containsExactly(there);
        assertThat(find("短命")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥找这里,找这里,…子丑寅卯辰巳午未申酉戌亥找这里",
        "找这里一二三四五六七八九十甲乙丙丁戊己庚辛壬癸一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥,找这里,找这里一二三四五六七八九十甲乙丙丁戊己庚辛壬癸一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰…",
        "短,短,短",
    })
    void aLongTextIsShownWhereItWasFound(String text, String typed, String shown) {
        // Given
        phone.write(visit, text);

        // When
        List<FoundVisit> found = find(typed);

        // Then
        assertThat(found.get(0).words()).isEqualTo(shown);
    }
}
