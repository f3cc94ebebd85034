package org.zoufang.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.cluster.view.SuggestedTerm;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/** Which Chinese texts are about the same, without a dictionary, and by which words. */
class LikenessTest {

    private static final double SHARE = 0.25;

    private static final List<String> FLOODED = List.of("工业路积水严重，货车进不来。", "下雨后工业路积水，员工上班绕行。", "希望尽快解决工业路积水问题，影响发货。");
    /** As they come in: many begin alike, and are about something else. */
    private static final List<String> OTHERS = List.of(
            "希望尽快解决用工荒问题，缺焊工十五人。",
            "希望尽快解决融资难问题，贷款到期。",
            "希望尽快解决供电问题，夜间经常停电。",
            "希望尽快解决职工宿舍问题，两百人住厂外。",
            "希望尽快解决土地证问题，厂房办不了抵押。",
            "希望尽快解决环评问题，审批已等三个月。",
            "出口退税到账慢，影响资金周转。",
            "厂区员工子女入学难。",
            "技改补贴去年的还没有兑现。",
            "客户拖欠货款八百万元。",
            "天然气冬季限供，窑炉要停。",
            "招不到数控编程人员。",
            "园区公交末班车太早。",
            "危废处置单位不接小批量。",
            "商标被仿冒，维权成本高。",
            "想了解专精特新怎样申报。",
            "海运舱位紧张，集装箱一箱难求。",
            "消防验收标准前后不一致。");

    @Test
    void textsThatShareRareWordsAreAGroupAndSayWhichWords() {
        // Given
        List<Likeness.Text> all = texts(FLOODED, OTHERS);
        // When
        List<Likeness.Group> groups = new Likeness(all).groups(all, 3, SHARE);
        // Then
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).texts()).containsExactlyElementsOf(all.subList(0, 3));
        assertThat(groups.get(0).terms()).contains(new SuggestedTerm("工业路积水", 3));
    }

    @Test
    void wordsThatManyHaveCountLessThanRareOnes() {
        // Given
        List<Likeness.Text> all = texts(
                List.of("希望尽快解决用电难", "希望尽快解决雷暴损", "冷链仓租涨雷暴损害"),
                List.of("希望尽快解决招商", "希望尽快解决物流", "希望尽快解决土地", "希望尽快解决融资"));
        Likeness likeness = new Likeness(all);
        // When
        double byCommonWords = likeness.between(all.get(0), all.get(1));
        double byRareWords = likeness.between(all.get(1), all.get(2));
        // Then
        assertThat(Grams.pairs("希望尽快解决")).hasSize(5);
        assertThat(Grams.pairs("雷暴损")).hasSize(2);
        assertThat(byRareWords / 2).isGreaterThan(byCommonWords / 5);
    }

    @Test
    void tooFewEnterprisesAreNoGroup() {
        // Given
        List<Likeness.Text> all = texts(FLOODED, OTHERS);
        // When
        List<Likeness.Group> groups = new Likeness(all).groups(all, 4, SHARE);
        // Then
        assertThat(groups).isEmpty();
    }

    @Test
    void oneEnterpriseThatSaysItOftenIsNoCommonProblem() {
        // Given
        UUID firm = Ids.next();
        List<Likeness.Text> all =
                FLOODED.stream().map(words -> text(firm, words)).toList();
        // When
        List<Likeness.Group> groups = new Likeness(all).groups(all, 2, SHARE);
        // Then
        assertThat(groups).isEmpty();
    }

    @Test
    void nobodyIsInAGroupByWayOfAThird() {
        // Given
        List<Likeness.Text> all = texts(List.of("甲子乙丑丙寅丁卯", "丙寅丁卯戊辰己巳", "戊辰己巳庚午辛未", "庚午辛未壬申癸酉"), List.of());
        // When
        List<Likeness.Group> groups = new Likeness(all).groups(all, 2, SHARE);
        // Then
        assertThat(groups).allSatisfy(group -> assertThat(group.texts()).hasSizeLessThanOrEqualTo(3));
        assertThat(groups.get(0).texts()).doesNotContain(all.get(3));
    }

    @Test
    void whatIsWrittenInFullWidthOrCapitalsIsTheSame() {
        // Given
        List<Likeness.Text> all = texts(List.of("ERP系统对接失败", "ｅｒｐ系统对接失败"), List.of());
        // When
        double alike = new Likeness(all).between(all.get(0), all.get(1));
        // Then
        assertThat(alike).isCloseTo(1, within(0.001));
    }

    private static List<Likeness.Text> texts(List<String> some, List<String> others) {
        List<Likeness.Text> all = new ArrayList<>();
        some.forEach(words -> all.add(text(Ids.next(), words)));
        others.forEach(words -> all.add(text(Ids.next(), words)));
        return all;
    }

    private static Likeness.Text text(UUID enterprise, String words) {
        return new Likeness.Text(Ids.next(), enterprise, Instant.EPOCH, words, Grams.pairs(words));
    }
}
