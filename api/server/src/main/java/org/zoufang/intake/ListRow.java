package org.zoufang.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;

/** One line under its heading, read cell by cell; all that is wrong with it is remembered and thrown at once. */
public final class ListRow<C extends ListColumn> {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:年|\\D)?(\\d{1,2})(?:月|\\D)?(\\d{1,2})日?(?: .*)?");
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final int SPREADSHEET_DAYS = 6;

    private final Heading<C> heading;
    private final ListLine line;
    private final InputCheck check = new InputCheck();

    public ListRow(Heading<C> heading, ListLine line) {
        this.heading = heading;
        this.line = line;
    }

    /** The same line, to be read once more. */
    ListRow<C> fresh() {
        return new ListRow<>(heading, line);
    }

    /** Where a person finds it in the file, from 1. */
    public int number() {
        return line.number();
    }

    /** As it stands there. */
    public String raw(C column) {
        return heading.cell(line, column).text();
    }

    /** Null if the line does not say. */
    public String text(C column) {
        String text = raw(column);
        if (CellWords.saysNothing(text)) {
            return null;
        }
        if (CellWords.unreadable(text)) {
            return wrong(column, RefusalCode.VALUE_UNREADABLE, text);
        }
        return text.length() > Limits.NAME ? wrong(column, RefusalCode.TOO_LONG, Limits.NAME) : text;
    }

    /** A text that the line must say. */
    public String needed(C column) {
        String text = text(column);
        return text == null && CellWords.saysNothing(raw(column)) ? wrong(column, RefusalCode.REQUIRED) : text;
    }

    /** A term of the trade in one of its words; null if the line does not say. */
    public <E extends Enum<E>> E term(C column, ListTerms<E> terms) {
        String text = text(column);
        E term = text == null ? null : terms.of(text);
        return text != null && term == null ? wrong(column, RefusalCode.WORD_UNKNOWN, text, terms.all()) : term;
    }

    /** A day in any usual form, also as a spreadsheet counts days; null if the line does not say. */
    public LocalDate day(C column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String written = CellWords.halfWidth(text);
        try {
            if (heading.cell(line, column).number() && written.length() < SPREADSHEET_DAYS) {
                return SPREADSHEETS_BEGIN.plusDays(Long.parseLong(written));
            }
            Matcher day = DAY.matcher(written);
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException | NumberFormatException e) {
            return wrong(column, RefusalCode.DAY_UNREADABLE);
        }
        return wrong(column, RefusalCode.DAY_UNREADABLE);
    }

    /** Remembers what is wrong; null stands for the value that there is none of. */
    public <T> T wrong(C column, RefusalCode code, Object... arguments) {
        check.refuse(code, column.title(), arguments);
        return null;
    }

    /** Throws if anything was wrong. */
    public void settle() {
        check.settle();
    }

    /** What stands in the column of this title. */
    String valueUnder(String title) {
        return heading.columns().all().stream()
                .filter(column -> column.title().equals(title))
                .map(this::raw)
                .findFirst()
                .orElse(null);
    }
}
