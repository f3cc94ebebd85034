package org.zoufang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list to fill in: a workbook with our headings, texts kept as texts, and what goes into each column. */
public final class ListTemplate {

    private static final int ROWS = 500;
    private static final int WIDTH = 22;

    private ListTemplate() {}

    /**
     * Writes it.
     *
     * @param title the sheet's name
     * @param notes what goes into each column, in the order of the columns
     */
    public static void write(List<? extends ListColumn> columns, String title, List<String> notes, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Zoufang", null)) {
            Worksheet list = workbook.newWorksheet(title);
            Worksheet words = workbook.newWorksheet("填写说明 Notes");
            for (int i = 0; i < columns.size(); i++) {
                ListColumn column = columns.get(i);
                list.value(0, i, column.title());
                list.style(0, i).bold().set();
                list.width(i, WIDTH);
                // a spreadsheet takes what looks like a number for one unless it is told
                list.range(1, i, ROWS, i).style().format("@").set();
                words.value(i, 0, column.title() + (column.needed() ? "（必填 needed）" : ""));
                words.value(i, 1, notes.get(i));
            }
            words.width(0, WIDTH);
            words.width(1, 100);
            list.freezePane(0, 1);
        }
    }
}
