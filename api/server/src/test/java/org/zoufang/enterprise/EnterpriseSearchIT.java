package org.zoufang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.CreditCode;
import org.zoufang.shared.Refused;

@QuarkusTest
class EnterpriseSearchIT {

    private static final int FIRST = 5_000_000;

    private final EnterpriseRecording recording;
    private final EnterpriseReading reading;

    EnterpriseSearchIT(EnterpriseRecording recording, EnterpriseReading reading) {
        this.recording = recording;
        this.reading = reading;
    }

    @BeforeEach
    void someEnterprises() {
        recording.record(List.of(
                facts(0, "霁虹市炬火铸钢有限公司", "炬火铸钢"),
                facts(1, "霁虹炬火商贸有限公司", null),
                facts(2, "绿洲Abc科技（霁虹）有限公司", "一重"),
                facts(3, "霁虹长安银杏纺织厂", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "铸钢, 0",
        "炬火铸钢, 0",
        "霁虹市炬火铸钢有限公司, 0",
        "jihongshijuhuo, 0",
        "juhuozhugang, 0",
        "zhugang, 0",
        "jhzg, 0",
        "hsjhzg, 0",
        "一重, 2",
        "lvzhouabc, 2",
        "Ａｂｃ 霁虹, 2",
        "abc科技(霁虹), 2",
        "银杏 纺织, 3",
        "yinxing, 3",
        "changan, 3"
    })
    void anEnterpriseIsFoundByAnyOfItsSpellings(String typed, int number) {
        // Given
        String name = code(number);
        // When
        EnterpriseConnection found = reading.search(typed, 20, null);
        // Then
        assertThat(codes(found)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"铸铜", "juhuozhutong", "gangzhu", "炬火 纺织", "'; drop table enterprise; --"})
    void whatIsNotThereIsNotFound(String typed) {
        // Given
        List<String> ours = List.of(code(0), code(1), code(3));
        // When
        EnterpriseConnection found = reading.search("霁虹 " + typed, 20, null);
        // Then
        assertThat(codes(found)).doesNotContainAnyElementsOf(ours);
    }

    @Test
    void theSameNameComesBeforeABeginningAndThatBeforeAnInside() {
        // Given
        recording.record(List.of(facts(10, "栎阳", null), facts(11, "栎阳酒厂", null), facts(12, "阿城栎阳食品", null)));
        // When
        EnterpriseConnection found = reading.search("栎阳", 20, null);
        // Then
        assertThat(codes(found)).containsExactly(code(10), code(11), code(12));
    }

    @Test
    void anEnterpriseIsFoundByTheBeginningOfItsCode() {
        // Given
        String beginning = code(1).substring(0, 17).toLowerCase();
        // When
        EnterpriseConnection found = reading.search(beginning, 20, null);
        // Then
        assertThat(codes(found)).containsExactly(code(1));
    }

    @Test
    void pagesTogetherHoldEveryMatchOnceInOneOrder() {
        // Given
        List<EnterpriseFacts> many = new ArrayList<>();
        for (int i = 100; i < 153; i++) {
            many.add(facts(i, (i % 2 == 0 ? "鄢陵花卉" : "许都鄢陵") + i, null));
        }
        recording.record(many);
        List<String> whole = codes(reading.search("鄢陵", 100, null));
        // When
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            EnterpriseConnection page = reading.search("鄢陵", 7, after);
            paged.addAll(codes(page));
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        // Then
        assertThat(paged).hasSize(53).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void withoutAWordEveryEnterpriseIsListedByPinyin() {
        // Given
        EnterpriseConnection first = reading.search(" ", 2, null);
        // When
        EnterpriseConnection second = reading.search(null, 2, first.pageInfo().endCursor());
        // Then
        assertThat(second.edges()).hasSize(2);
        assertThat(second.edges().get(0).node().pinyin())
                .isGreaterThanOrEqualTo(first.edges().get(1).node().pinyin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "U0FNRR94H3g", "AAAA"})
    void aCursorOfSomethingElseIsRefused(String cursor) {
        // Given
        String typed = "铸钢";
        // When
        var searching = assertThatThrownBy(() -> reading.search(typed, 20, cursor));
        // Then
        searching.isInstanceOf(Refused.class);
    }

    @Test
    void aBatchOfIdsIsReadAtOnceAndUnknownOnesAreLeftOut() {
        // Given
        UUID known = reading.search("炬火铸钢", 1, null).edges().get(0).node().id();
        UUID unknown = UUID.randomUUID();
        // When
        var found = reading.byIds(List.of(known, unknown));
        // Then
        assertThat(found).containsOnlyKeys(known);
    }

    private static EnterpriseFacts facts(int number, String name, String shortName) {
        return new EnterpriseFacts(new CreditCode(code(number)), name, shortName, null, null, null, null, null);
    }

    private static String code(int number) {
        return EnterpriseFixture.creditCode(FIRST + number);
    }

    private static List<String> codes(EnterpriseConnection found) {
        return found.edges().stream().map(edge -> edge.node().creditCode()).toList();
    }
}
