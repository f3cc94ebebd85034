package org.zoufang.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX (ECMA-376), streamed: numbers, days and times are what they are, every other cell is text, so none is a formula. The
 * titles stay in sight; the next sheet begins when one is full.
 */
final class XlsxSheet implements Sheet {

    private static final int ROWS = 1_048_576;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";

    private final Workbook book;
    private final String name;
    private final List<String> titles;
    private int sheets;
    private Worksheet sheet;
    private int row;

    /** @param name of the sheets, before their number */
    XlsxSheet(OutputStream out, String name, List<String> titles) {
        this.book = new Workbook(out, "Zoufang", null);
        this.name = name;
        this.titles = titles;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(name + "-" + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        write(titles);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        if (row == ROWS) {
            sheet.finish();
            begin();
        }
        write(cells);
    }

    private void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
    }

    private void write(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format(MINUTE).set();
        } else if (value != null) {
            // not among the shared strings, which are held in memory until the end
            sheet.inlineString(row, column, value.toString());
        }
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
