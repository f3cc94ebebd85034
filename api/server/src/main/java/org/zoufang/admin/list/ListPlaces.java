package org.zoufang.admin.list;

import java.util.Set;
import org.zoufang.contract.RefusalCode;
import org.zoufang.intake.CellWords;
import org.zoufang.intake.Divisions;
import org.zoufang.intake.ListColumn;
import org.zoufang.intake.ListRow;

/** Divisions as people write them in lists. */
final class ListPlaces {

    private ListPlaces() {}

    /** The code of the division that a cell names; null if it names none. */
    static <C extends ListColumn> String division(ListRow<C> row, C column, Divisions divisions) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        Set<String> codes = divisions.codes(CellWords.halfWidth(text));
        if (codes.size() == 1) {
            return codes.iterator().next();
        }
        return row.wrong(column, codes.isEmpty() ? RefusalCode.DIVISION_UNKNOWN : RefusalCode.DIVISION_AMBIGUOUS, text);
    }
}
