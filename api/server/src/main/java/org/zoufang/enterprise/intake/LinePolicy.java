package org.zoufang.enterprise.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.enterprise.EnterpriseFacts;

/** Judges one line of a list: what it says, and everything that is wrong with it at once. */
final class LinePolicy {

    private final Heading heading;
    private final ListLine line;
    private final Divisions divisions;
    private final List<JudgedLine.Wrong> wrongs = new ArrayList<>();

    private LinePolicy(Heading heading, ListLine line, Divisions divisions) {
        this.heading = heading;
        this.line = line;
        this.divisions = divisions;
    }

    static JudgedLine judge(Heading heading, ListLine line, Divisions divisions) {
        return new LinePolicy(heading, line, divisions).judged();
    }

    private JudgedLine judged() {
        CreditCode code = creditCode();
        String name = needed(ListColumn.NAME);
        String shortName = text(ListColumn.SHORT_NAME);
        SizeClass size = sizeClass();
        String sector = text(ListColumn.SECTOR);
        String division = division();
        String address = text(ListColumn.ADDRESS);
        Boolean key = keyEnterprise();
        EnterpriseFacts facts = wrongs.isEmpty()
                ? new EnterpriseFacts(code, name, shortName, size, sector, division, address, key)
                : null;
        return new JudgedLine(line.number(), CellWords.code(raw(ListColumn.CREDIT_CODE)), facts, wrongs);
    }

    private CreditCode creditCode() {
        ListCell cell = heading.cell(line, ListColumn.CREDIT_CODE);
        String code = CellWords.code(cell.text());
        if (code.isEmpty()) {
            return wrong(ListColumn.CREDIT_CODE, RefusalCode.REQUIRED);
        }
        Optional<RefusalCode> wrong = CreditCode.wrongWith(code);
        if (wrong.isPresent()) {
            return wrong(
                    ListColumn.CREDIT_CODE,
                    cell.number() || CellWords.lostDigits(code) ? RefusalCode.CREDIT_CODE_AS_NUMBER : wrong.get());
        }
        return new CreditCode(code);
    }

    private String needed(ListColumn column) {
        String text = text(column);
        return text == null && wrongs.stream().noneMatch(wrong -> wrong.column() == column)
                ? wrong(column, RefusalCode.REQUIRED)
                : text;
    }

    /** Null if the line does not say. */
    private String text(ListColumn column) {
        String text = raw(column);
        if (CellWords.saysNothing(text)) {
            return null;
        }
        if (CellWords.unreadable(text)) {
            return wrong(column, RefusalCode.VALUE_UNREADABLE, text);
        }
        return text.length() > Limits.NAME ? wrong(column, RefusalCode.TOO_LONG, String.valueOf(Limits.NAME)) : text;
    }

    private SizeClass sizeClass() {
        String text = text(ListColumn.SIZE_CLASS);
        SizeClass size = CellWords.sizeClass(text);
        return text != null && size == null ? wrong(ListColumn.SIZE_CLASS, RefusalCode.SIZE_CLASS_UNKNOWN, text) : size;
    }

    private Boolean keyEnterprise() {
        String text = text(ListColumn.KEY_ENTERPRISE);
        Boolean key = CellWords.yesOrNo(text);
        return text != null && key == null ? wrong(ListColumn.KEY_ENTERPRISE, RefusalCode.YES_NO_UNKNOWN, text) : key;
    }

    private String division() {
        String text = text(ListColumn.DIVISION);
        if (text == null) {
            return null;
        }
        Set<String> codes = divisions.codes(CellWords.halfWidth(text));
        if (codes.size() != 1) {
            return wrong(
                    ListColumn.DIVISION,
                    codes.isEmpty() ? RefusalCode.DIVISION_UNKNOWN : RefusalCode.DIVISION_AMBIGUOUS,
                    text);
        }
        return codes.iterator().next();
    }

    private String raw(ListColumn column) {
        return heading.cell(line, column).text();
    }

    /** Notes what is wrong; null stands for the value that there is none of. */
    private <T> T wrong(ListColumn column, RefusalCode code, Object... arguments) {
        wrongs.add(new JudgedLine.Wrong(column, raw(column), Refusal.of(code, column.title(), arguments)));
        return null;
    }
}
