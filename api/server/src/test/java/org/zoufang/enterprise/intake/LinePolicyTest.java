package org.zoufang.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.intake.Heading;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListCell;
import org.zoufang.intake.ListLine;

class LinePolicyTest {

    private static final String CODE = EnterpriseFixture.creditCode(7);

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "'%s", "=\"%s\"", "\u200B%s", "%s\u00A0"})
    void aCodeIsReadAsPeopleAndSpreadsheetsWriteIt(String form) {
        // Given
        List<String> row = row("统一社会信用代码", form.formatted(CODE));
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.wrongs()).isEmpty();
        assertThat(judged.facts().creditCode().value()).isEqualTo(CODE);
    }

    @Test
    void aCodeInFullWidthWithSpacesInBetweenIsRead() {
        // Given
        StringBuilder wide = new StringBuilder();
        CODE.toLowerCase().chars().forEach(c -> wide.append((char) (c + 0xFEE0)).append(wide.length() == 8 ? " " : ""));
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row("统一社会信用代码", wide.toString()));
        // Then
        assertThat(judged.wrongs()).isEmpty();
        assertThat(judged.facts().creditCode().value()).isEqualTo(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "统一社会信用代码, '', REQUIRED",
        "统一社会信用代码, 9199000, CREDIT_CODE_LENGTH",
        "统一社会信用代码, 91990000000000000O, CREDIT_CODE_CHARACTER",
        "统一社会信用代码, 919900000000000070, CREDIT_CODE_CHECK",
        "统一社会信用代码, 9.11301E+17, CREDIT_CODE_AS_NUMBER",
        "统一社会信用代码, 911301001234560000, CREDIT_CODE_AS_NUMBER",
        "企业名称, '', REQUIRED",
        "企业名称, #N/A, VALUE_UNREADABLE",
        "企业名称, 红星\uFFFD铸造, VALUE_UNREADABLE",
        "规模, 巨型, SIZE_CLASS_UNKNOWN",
        "所在区县, 某某区, DIVISION_UNKNOWN",
        "所在区县, 桥西区, DIVISION_AMBIGUOUS",
        "重点企业, 也许, YES_NO_UNKNOWN"
    })
    void aBadCellIsNamedWithItsRule(String column, String value, RefusalCode code) {
        // Given
        List<String> row = row(column, value);
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.facts()).isNull();
        assertThat(judged.wrongs()).singleElement().satisfies(wrong -> {
            assertThat(wrong.refusal().code()).isEqualTo(code);
            assertThat(wrong.refusal().field()).isEqualTo(wrong.column());
        });
    }

    @Test
    void everythingThatIsWrongInALineIsNamedAtOnce() {
        // Given
        List<String> row = List.of("", "919900", "", "巨型", "", "某某区", "长".repeat(201), "也许");
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.wrongs().stream().map(wrong -> wrong.refusal().code()))
                .containsExactlyInAnyOrder(
                        RefusalCode.REQUIRED,
                        RefusalCode.CREDIT_CODE_LENGTH,
                        RefusalCode.SIZE_CLASS_UNKNOWN,
                        RefusalCode.DIVISION_UNKNOWN,
                        RefusalCode.TOO_LONG,
                        RefusalCode.YES_NO_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"石家庄市桥西区, 130104", "河北省邢台市桥西区, 130503", "长安区, 130102", "１３０１０２, 130102", "130102001001, 130102"})
    void aDivisionIsFoundByCodeAndByAnyOfItsNames(String written, String code) {
        // Given
        List<String> row = row("所在区县", written);
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.facts().divisionCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"大型, LARGE", "中, MEDIUM", "小型企业, SMALL", "微型, MICRO"})
    void aSizeIsReadInItsUsualWords(String written, SizeClass size) {
        // Given
        List<String> row = row("规模", written);
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.facts().sizeClass()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "无", "/"})
    void aCellThatSaysNothingLeavesWhatIsKnown(String written) {
        // Given
        List<String> row = row("地址", written);
        // When
        JudgedLine<EnterpriseFacts> judged = judge(row);
        // Then
        assertThat(judged.facts().address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "*企业名称（必填）, NAME",
        "单 位 名 称, NAME",
        "统一社会信用代码：, CREDIT_CODE",
        "所属县(市、区), DIVISION",
        "县（市、区）, DIVISION",
        "联系电话, "
    })
    void aHeadingIsKnownInItsUsualForms(String heading, EnterpriseColumn column) {
        // Given
        String written = heading;
        // When
        EnterpriseColumn found = EnterpriseColumn.ALL.of(written);
        // Then
        assertThat(found).isEqualTo(column);
    }

    private static List<String> row(String column, String value) {
        List<String> row = new ArrayList<>(ListFixture.aRow(7));
        row.set(ListFixture.HEADING.indexOf(column), value);
        return row;
    }

    private static JudgedLine<EnterpriseFacts> judge(List<String> row) {
        Heading<EnterpriseColumn> heading = Heading.of(line(1, ListFixture.HEADING), EnterpriseColumn.ALL);
        return LinePolicy.judge(heading, line(2, row), ListFixture.divisions());
    }

    private static ListLine line(int number, List<String> texts) {
        return new ListLine(number, texts.stream().map(ListCell::text).toList());
    }
}
