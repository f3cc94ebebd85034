package org.zoufang.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX (ECMA-376), streamed: every cell is text, so none is a formula, and the next sheet begins when one is full. */
final class XlsxSheet implements TrailSheet {

    private static final int ROWS = 1_048_576;

    private final Workbook book;
    private final List<String> titles;
    private int sheets;
    private Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, List<String> titles) {
        this.book = new Workbook(out, "Zoufang", null);
        this.titles = titles;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet("trail-" + sheets);
        row = 0;
        write(titles);
    }

    @Override
    public void add(List<String> cells) throws IOException {
        if (row == ROWS) {
            sheet.finish();
            begin();
        }
        write(cells);
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                // not among the shared strings, which are held in memory until the end
                sheet.inlineString(row, column, cells.get(column));
            }
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
