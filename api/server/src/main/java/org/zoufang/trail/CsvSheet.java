package org.zoufang.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zoufang.shared.SafeCell;

/** CSV that spreadsheets open as it is: UTF-8 with byte order mark, and no cell that they would run as a formula. */
final class CsvSheet implements TrailSheet {

    private final CsvWriter csv;

    CsvSheet(OutputStream out, List<String> titles) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(titles);
    }

    @Override
    public void add(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCell::of).toList());
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
