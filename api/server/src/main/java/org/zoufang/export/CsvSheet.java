package org.zoufang.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zoufang.shared.SafeCell;

/**
 * CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with byte order mark, days as ISO 8601, and no text that they
 * would run as a formula.
 */
final class CsvSheet implements Sheet {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CsvWriter csv;

    CsvSheet(OutputStream out, List<String> titles) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(titles);
    }

    @Override
    public void add(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::cell).toList());
    }

    private static String cell(Object value) {
        if (value instanceof LocalDateTime time) {
            return MINUTE.format(time);
        }
        return value instanceof Number ? value.toString() : SafeCell.of(Objects.toString(value, null));
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
