package org.zoufang.problem.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.intake.ListRow;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;

/** Reads one line of a list of problems: its enterprise, its type and category in any of their words, and what is needed. */
@ApplicationScoped
class HotlineReading {

    private static final String OTHER = "OTHER";
    private static final String DEMAND = "DEMAND";

    private final EnterpriseNaming enterprises;
    private final RulebookReading rulebook;

    HotlineReading(EnterpriseNaming enterprises, RulebookReading rulebook) {
        this.enterprises = enterprises;
        this.rulebook = rulebook;
    }

    /** The terms of today, read once for a list. */
    record Terms(List<Term> types, List<Term> categories) {}

    Terms terms() {
        return new Terms(
                rulebook.terms(Catalogue.PROBLEM_TYPE, null), rulebook.terms(Catalogue.PROBLEM_CATEGORY, null));
    }

    /** @throws Refused with all that is wrong with the line; a refusal's field is the column's heading */
    HotlineCall read(ListRow<HotlineColumn> row, Terms terms) {
        String number = row.needed(HotlineColumn.NUMBER);
        UUID enterprise = enterprise(row);
        String type = type(row, terms.types());
        String category = term(row, HotlineColumn.CATEGORY, terms.categories(), OTHER);
        String text = row.raw(HotlineColumn.TEXT);
        if (text.isBlank()) {
            row.wrong(HotlineColumn.TEXT, RefusalCode.REQUIRED);
        } else if (text.length() > Limits.NOTE_TEXT) {
            row.wrong(HotlineColumn.TEXT, RefusalCode.TOO_LONG, Limits.NOTE_TEXT);
        }
        String contact = row.text(HotlineColumn.CONTACT);
        LocalDate heardOn = row.day(HotlineColumn.HEARD);
        row.settle();
        return new HotlineCall(number, enterprise, type, category, text, contact, heardOn);
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

    /** A complaint about conduct is none of the office's: it goes to the discipline channel alone. */
    private static String type(ListRow<HotlineColumn> row, List<Term> types) {
        String type = term(row, HotlineColumn.TYPE, types, DEMAND);
        return ProblemStepPolicy.COMPLAINT.equals(type)
                ? row.wrong(HotlineColumn.TYPE, RefusalCode.COMPLAINT_ELSEWHERE)
                : type;
    }

    /** Its code, or its name up to a bracket; what says nothing is as told. */
    private static String term(ListRow<HotlineColumn> row, HotlineColumn column, List<Term> terms, String otherwise) {
        String written = row.text(column);
        if (written == null) {
            return otherwise;
        }
        Optional<Term> meant = terms.stream()
                .filter(term -> same(term.code(), written) || same(term.zh(), written) || same(term.en(), written))
                .findFirst();
        if (meant.isEmpty()) {
            String known = terms.stream()
                    .filter(term -> !term.code().equals(ProblemStepPolicy.COMPLAINT))
                    .map(Term::zh)
                    .collect(Collectors.joining("、"));
            return row.wrong(column, RefusalCode.WORD_UNKNOWN, written, known);
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
