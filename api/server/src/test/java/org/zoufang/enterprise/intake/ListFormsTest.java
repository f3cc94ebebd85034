package org.zoufang.enterprise.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.intake.Heading;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListCell;
import org.zoufang.intake.ListLine;
import org.zoufang.shared.Refused;

class ListFormsTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<List<String>> LIST = ListFixture.aList(0, 50);

    @TempDir
    Path folder;

    static Stream<Arguments> forms() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ListFixture.xlsx(LIST, workbook);
        List<List<String>> quoted = LIST.stream()
                .map(row -> row.stream().map(cell -> cell + "\n").toList())
                .toList();
        List<List<String>> titled = new ArrayList<>(LIST);
        titled.add(0, List.of("青河市企业名单（2026年）", "", ""));
        titled.add(1, List.of("填报单位：服务企业办公室", "", "单位：家"));
        return Stream.of(
                Arguments.of("UTF-8", ListFixture.csv(LIST)),
                Arguments.of("UTF-8 with byte order mark", ListFixture.withMark(ListFixture.csv(LIST))),
                Arguments.of("GBK", ListFixture.csv(LIST, ',', GBK)),
                Arguments.of("GB18030", ListFixture.csv(LIST, ',', GB18030)),
                Arguments.of("GBK with semicolons", ListFixture.csv(LIST, ';', GBK)),
                Arguments.of("tabs", ListFixture.csv(LIST, '\t', StandardCharsets.UTF_8)),
                Arguments.of("Unicode text", ListFixture.csv(marked(LIST), '\t', StandardCharsets.UTF_16LE)),
                Arguments.of("quotes and line breaks", ListFixture.csv(quoted)),
                Arguments.of("titles above", ListFixture.csv(titled)),
                Arguments.of("xlsx", workbook.toByteArray()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormOfTheSameListSaysTheSame(String form, byte[] content) throws IOException {
        // Given
        Path file = ListFixture.file(folder, content);
        // When
        List<JudgedLine<EnterpriseFacts>> judged = ListFixture.judged(file);
        // Then
        assertThat(judged).allSatisfy(line -> assertThat(line.wrongs()).isEmpty());
        assertThat(judged.stream().map(JudgedLine::facts).toList()).isEqualTo(plain());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void anyOrderOfTheColumnsSaysTheSame(long seed) throws IOException {
        // Given
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, ListFixture.HEADING.size() + 2).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<List<String>> shuffled = LIST.stream()
                .map(row -> {
                    List<String> wider = new ArrayList<>(row);
                    wider.add(row == LIST.get(0) ? "注册地址" : "另一个地址");
                    wider.add(row == LIST.get(0) ? "联系电话" : "0000");
                    wider.set(6, row == LIST.get(0) ? "经营地址" : row.get(6));
                    return order.stream().map(wider::get).toList();
                })
                .toList();
        Path file = ListFixture.file(folder, ListFixture.csv(shuffled));
        // When
        List<JudgedLine<EnterpriseFacts>> judged = ListFixture.judged(file);
        // Then
        assertThat(judged.stream().map(JudgedLine::facts).toList()).isEqualTo(plain());
    }

    @Test
    void aListWithoutANeededColumnIsRefusedWithItsName() {
        // Given
        Path file = ListFixture.file(folder, ListFixture.csv(List.of(List.of("企业名称", "地址"), List.of("甲", "乙"))));
        // When
        var reading = assertThatThrownBy(() -> ListFixture.judged(file));
        // Then
        reading.isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.COLUMN_MISSING);
            assertThat(refused.refusals().get(0).arguments()).containsExactly("统一社会信用代码");
        });
    }

    @Test
    void theSameHeadingTwiceIsRefused() {
        // Given
        Path file = ListFixture.file(folder, ListFixture.csv(List.of(List.of("企业名称", "统一社会信用代码", "地址", "地址"))));
        // When
        var reading = assertThatThrownBy(() -> ListFixture.judged(file));
        // Then
        reading.isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.COLUMN_TWICE));
    }

    @Test
    void anOldWorkbookIsRefusedWithWhatToDo() {
        // Given
        Path file = ListFixture.file(
                folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1});
        // When
        var reading = assertThatThrownBy(() -> ListFixture.judged(file));
        // Then
        reading.isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.FILE_OLD_OR_LOCKED));
    }

    @Test
    void anEmptyFileIsRefused() {
        // Given
        Path file = ListFixture.file(folder, new byte[0]);
        // When
        var reading = assertThatThrownBy(() -> ListFixture.judged(file));
        // Then
        reading.isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.FILE_EMPTY));
    }

    @Test
    void aZipThatIsNoWorkbookCannotBeRead() {
        // Given
        Path file = ListFixture.file(folder, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        // When
        var reading = assertThatThrownBy(() -> ListFixture.judged(file));
        // Then
        reading.isInstanceOf(IOException.class);
    }

    private static List<EnterpriseFacts> plain() throws IOException {
        Heading<EnterpriseColumn> heading = Heading.of(line(1, LIST.get(0)), EnterpriseColumn.ALL);
        return IntStream.range(1, LIST.size())
                .mapToObj(i -> LinePolicy.judge(heading, line(i + 1, LIST.get(i)), ListFixture.divisions()))
                .map(JudgedLine::facts)
                .toList();
    }

    private static ListLine line(int number, List<String> texts) {
        return new ListLine(number, texts.stream().map(ListCell::text).toList());
    }

    private static List<List<String>> marked(List<List<String>> rows) {
        List<List<String>> marked = new ArrayList<>(rows);
        List<String> heading = new ArrayList<>(rows.get(0));
        heading.set(0, "\uFEFF" + heading.get(0));
        marked.set(0, heading);
        return marked;
    }
}
