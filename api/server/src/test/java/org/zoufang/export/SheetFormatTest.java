package org.zoufang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Refused;

class SheetFormatTest {

    private static final List<?> CELLS =
            Arrays.asList("云州市铸造厂", "=1+1", -3, LocalDate.of(2026, 3, 1), LocalDateTime.of(2026, 3, 1, 10, 5), null);

    @Test
    void csvIsReadableByASpreadsheetAndRunsNothing() throws IOException {
        // Given When
        String csv = new String(written(SheetFormat.CSV), StandardCharsets.UTF_8);
        // Then
        assertThat(csv).startsWith("\uFEFFa,b,c,d,e,f");
        assertThat(csv.lines().skip(1)).containsExactly("云州市铸造厂,'=1+1,-3,2026-03-01,2026-03-01 10:05,");
    }

    @Test
    void xlsxKeepsNumbersAndDaysAsSuchAndTextAsText() throws IOException {
        // Given When
        byte[] file = written(SheetFormat.XLSX);
        // Then
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Row row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(1)).isEqualTo("=1+1");
            assertThat(row.getCell(2).asNumber()).isEqualTo(new BigDecimal("-3"));
            assertThat(row.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0));
            assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 1, 10, 5));
            assertThat(row.getOptionalCell(5)).isEmpty();
        }
    }

    @Test
    void whatIsNoFormatIsRefused() {
        // Given
        String unknown = "pdf";
        // When Then
        assertThatThrownBy(() -> SheetFormat.read(unknown)).isInstanceOf(Refused.class);
        assertThat(SheetFormat.read(null)).isEqualTo(SheetFormat.CSV);
        assertThat(SheetFormat.read("xlsx")).isEqualTo(SheetFormat.XLSX);
    }

    private static byte[] written(SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.to(out, "some", List.of("a", "b", "c", "d", "e", "f"))) {
            sheet.add(CELLS);
        }
        return out.toByteArray();
    }
}
