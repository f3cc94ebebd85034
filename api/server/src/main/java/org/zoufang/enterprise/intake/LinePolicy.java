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
import org.zoufang.intake.CellWords;
import org.zoufang.intake.Divisions;
import org.zoufang.intake.Heading;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListCell;
import org.zoufang.intake.ListLine;

/** Judges one line of a list: what it says, and everything that is wrong with it at once. */
final class LinePolicy {

    private final Heading<EnterpriseColumn> heading;
    private final ListLine line;
    private final Divisions divisions;
    private final List<JudgedLine.Wrong> wrongs = new ArrayList<>();

    private LinePolicy(Heading<EnterpriseColumn> heading, ListLine line, Divisions divisions) {
        this.heading = heading;
        this.line = line;
        this.divisions = divisions;
    }

    static JudgedLine<EnterpriseFacts> judge(Heading<EnterpriseColumn> heading, ListLine line, Divisions divisions) {
        return new LinePolicy(heading, line, divisions).judged();
    }

    private JudgedLine<EnterpriseFacts> judged() {
        CreditCode code = creditCode();
        String name = needed(EnterpriseColumn.NAME);
        String shortName = text(EnterpriseColumn.SHORT_NAME);
        SizeClass size = sizeClass();
        String sector = text(EnterpriseColumn.SECTOR);
        String division = division();
        String address = text(EnterpriseColumn.ADDRESS);
        Boolean key = keyEnterprise();
        EnterpriseFacts facts = wrongs.isEmpty()
                ? new EnterpriseFacts(code, name, shortName, size, sector, division, address, key)
                : null;
        return new JudgedLine<>(line.number(), EnterpriseWords.code(raw(EnterpriseColumn.CREDIT_CODE)), facts, wrongs);
    }

    private CreditCode creditCode() {
        ListCell cell = heading.cell(line, EnterpriseColumn.CREDIT_CODE);
        String code = EnterpriseWords.code(cell.text());
        if (code.isEmpty()) {
            return wrong(EnterpriseColumn.CREDIT_CODE, RefusalCode.REQUIRED);
        }
        Optional<RefusalCode> wrong = CreditCode.wrongWith(code);
        if (wrong.isPresent()) {
            return wrong(
                    EnterpriseColumn.CREDIT_CODE,
                    cell.number() || EnterpriseWords.lostDigits(code)
                            ? RefusalCode.CREDIT_CODE_AS_NUMBER
                            : wrong.get());
        }
        return new CreditCode(code);
    }

    private String needed(EnterpriseColumn column) {
        String text = text(column);
        return text == null && wrongs.stream().noneMatch(wrong -> wrong.column().equals(column.title()))
                ? wrong(column, RefusalCode.REQUIRED)
                : text;
    }

    /** Null if the line does not say. */
    private String text(EnterpriseColumn column) {
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
        String text = text(EnterpriseColumn.SIZE_CLASS);
        SizeClass size = EnterpriseWords.sizeClass(text);
        return text != null && size == null
                ? wrong(EnterpriseColumn.SIZE_CLASS, RefusalCode.SIZE_CLASS_UNKNOWN, text)
                : size;
    }

    private Boolean keyEnterprise() {
        String text = text(EnterpriseColumn.KEY_ENTERPRISE);
        Boolean key = EnterpriseWords.yesOrNo(text);
        return text != null && key == null
                ? wrong(EnterpriseColumn.KEY_ENTERPRISE, RefusalCode.YES_NO_UNKNOWN, text)
                : key;
    }

    private String division() {
        String text = text(EnterpriseColumn.DIVISION);
        if (text == null) {
            return null;
        }
        Set<String> codes = divisions.codes(CellWords.halfWidth(text));
        if (codes.size() != 1) {
            return wrong(
                    EnterpriseColumn.DIVISION,
                    codes.isEmpty() ? RefusalCode.DIVISION_UNKNOWN : RefusalCode.DIVISION_AMBIGUOUS,
                    text);
        }
        return codes.iterator().next();
    }

    private String raw(EnterpriseColumn column) {
        return heading.cell(line, column).text();
    }

    /** Notes what is wrong; null stands for the value that there is none of. */
    private <T> T wrong(EnterpriseColumn column, RefusalCode code, Object... arguments) {
        wrongs.add(new JudgedLine.Wrong(column.title(), raw(column), Refusal.of(code, column.title(), arguments)));
        return null;
    }
}
