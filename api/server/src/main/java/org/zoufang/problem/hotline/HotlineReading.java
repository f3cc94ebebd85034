package org.zoufang.problem.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.intake.ListRow;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;

/** Reads one line of a list of problems: its enterprise, its category in any of its words, and what is needed. */
@ApplicationScoped
class HotlineReading {

    private static final String OTHER = "OTHER";

    private final EnterpriseNaming enterprises;
    private final RulebookReading rulebook;

    HotlineReading(EnterpriseNaming enterprises, RulebookReading rulebook) {
        this.enterprises = enterprises;
        this.rulebook = rulebook;
    }

    /** The terms of today, read once for a list. */
    List<Term> categories() {
        return rulebook.terms(Catalogue.PROBLEM_CATEGORY, null);
    }

    /** @throws Refused with all that is wrong with the line; a refusal's field is the column's heading */
    HotlineCall read(ListRow<HotlineColumn> row, List<Term> categories) {
        String number = row.needed(HotlineColumn.NUMBER);
        UUID enterprise = enterprise(row);
        String category = category(row, categories);
        String text = row.raw(HotlineColumn.TEXT);
        if (text.isBlank()) {
            row.wrong(HotlineColumn.TEXT, RefusalCode.REQUIRED);
        } else if (text.length() > Limits.NOTE_TEXT) {
            row.wrong(HotlineColumn.TEXT, RefusalCode.TOO_LONG, Limits.NOTE_TEXT);
        }
        String contact = row.text(HotlineColumn.CONTACT);
        LocalDate heardOn = row.day(HotlineColumn.HEARD);
        row.settle();
        return new HotlineCall(number, enterprise, category, text, contact, heardOn);
    }

    private UUID enterprise(ListRow<HotlineColumn> row) {
        boolean byCode = row.text(HotlineColumn.CREDIT_CODE) != null;
        HotlineColumn column = byCode ? HotlineColumn.CREDIT_CODE : HotlineColumn.ENTERPRISE;
        String typed = row.needed(column);
        if (typed == null) {
            return null;
        }
        try {
            Enterprise meant = enterprises.meant(typed, column.title());
            return meant.id();
        } catch (Refused refused) {
            refused.refusals().forEach(one -> row.wrong(column, one.code(), one.arguments()));
            return null;
        }
    }

    /** Its code, or its name up to a bracket; what says nothing is other. */
    private static String category(ListRow<HotlineColumn> row, List<Term> categories) {
        String written = row.text(HotlineColumn.CATEGORY);
        if (written == null) {
            return OTHER;
        }
        Optional<Term> meant = categories.stream()
                .filter(term -> same(term.code(), written) || same(term.zh(), written) || same(term.en(), written))
                .findFirst();
        if (meant.isEmpty()) {
            String known = categories.stream().map(Term::zh).collect(Collectors.joining("、"));
            return row.wrong(HotlineColumn.CATEGORY, RefusalCode.WORD_UNKNOWN, written, known);
        }
        return meant.get().code();
    }

    private static boolean same(String term, String written) {
        return bare(term).equals(bare(written));
    }

    private static String bare(String text) {
        return Grams.fold(text).replaceAll("\\(.*", "").strip();
    }
}
