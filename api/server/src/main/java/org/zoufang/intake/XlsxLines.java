package org.zoufang.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A sheet of a workbook (Office Open XML, ISO/IEC 29500), read row by row. */
final class XlsxLines implements ListLines {

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> iterator;

    private XlsxLines(Path file, int sheet) throws IOException {
        workbook = new ReadableWorkbook(file.toFile());
        rows = workbook.getSheet(sheet).orElseThrow().openStream();
        iterator = rows.iterator();
    }

    private static ListLines open(Path file, int sheet) throws IOException {
        try {
            return new XlsxLines(file, sheet);
        } catch (RuntimeException e) {
            throw new IOException("no workbook", e);
        }
    }

    /** Its visible sheets. */
    static List<ListSource> sources(Path file) throws IOException {
        XlsxGuard.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Sheet> sheets = workbook.getSheets()) {
            return sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(sheet -> (ListSource) () -> open(file, sheet.getIndex()))
                    .toList();
        } catch (RuntimeException e) {
            throw new IOException("no workbook", e);
        }
    }

    @Override
    public boolean hasNext() {
        return iterator.hasNext();
    }

    @Override
    public ListLine next() {
        Row row = iterator.next();
        List<ListCell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new ListLine(row.getRowNum(), cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    private static ListCell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return ListCell.EMPTY;
        }
        if (cell.getType() == CellType.NUMBER) {
            return ListCell.number(plain(cell.getRawValue()));
        }
        return ListCell.text(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
