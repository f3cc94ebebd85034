package org.zoufang.enterprise.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.enterprise.EnterpriseFixture;
import org.zoufang.intake.Divisions;
import org.zoufang.intake.HeadingSearch;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListFile;
import org.zoufang.intake.ListLine;
import org.zoufang.intake.ListLines;

/** Lists as offices hand them in, in every form. */
public final class ListFixture {

    public static final List<String> HEADING = List.of("企业名称", "统一社会信用代码", "简称", "规模", "行业", "所在区县", "地址", "重点企业");

    private ListFixture() {}

    /** The heading and {@code count} enterprises, the first with this number. */
    public static List<List<String>> aList(int first, int count) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADING);
        for (int i = first; i < first + count; i++) {
            rows.add(aRow(i));
        }
        return rows;
    }

    public static List<String> aRow(int number) {
        return List.of(
                EnterpriseFixture.name(number),
                EnterpriseFixture.creditCode(number),
                EnterpriseFixture.name(number).substring(2, 4),
                List.of("大型", "中型", "小型", "微型").get(number % 4),
                "C33 金属制品业",
                "130102",
                "青河路" + number + "号",
                number % 5 == 0 ? "是" : "否");
    }

    public static byte[] csv(List<List<String>> rows, char separator, Charset charset) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(charset);
    }

    public static byte[] csv(List<List<String>> rows) {
        return csv(rows, ',', StandardCharsets.UTF_8);
    }

    public static byte[] withMark(byte[] utf8) {
        byte[] marked = new byte[utf8.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(utf8, 0, marked, 3, utf8.length);
        return marked;
    }

    /** A workbook; a cell that is a number is written as one. */
    public static void xlsx(List<? extends List<?>> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("企业名单");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, (String) value);
                    }
                }
            }
        }
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("list"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a file says, line by line. */
    static List<JudgedLine<EnterpriseFacts>> judged(Path file) throws IOException {
        HeadingSearch.Found<EnterpriseColumn> found = HeadingSearch.in(ListFile.sources(file), EnterpriseColumn.ALL);
        List<JudgedLine<EnterpriseFacts>> judged = new ArrayList<>();
        try (ListLines lines = found.source().open()) {
            for (ListLine line = lines.nextOrNull(); line != null; line = lines.nextOrNull()) {
                if (line.number() > found.heading().line().number() && !line.isEmpty()) {
                    judged.add(LinePolicy.judge(found.heading(), line, divisions()));
                }
            }
        }
        return judged;
    }

    static Divisions divisions() {
        return new Divisions(List.of(
                new Divisions.Division("130000", "河北省", null, "河北省"),
                new Divisions.Division("130100", "石家庄市", "130000", "河北省石家庄市"),
                new Divisions.Division("130102", "长安区", "130100", "河北省石家庄市长安区"),
                new Divisions.Division("130104", "桥西区", "130100", "河北省石家庄市桥西区"),
                new Divisions.Division("130500", "邢台市", "130000", "河北省邢台市"),
                new Divisions.Division("130503", "桥西区", "130500", "河北省邢台市桥西区")));
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
