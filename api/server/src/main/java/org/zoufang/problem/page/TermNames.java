package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.web.Option;

/** The words of the catalogues in the reader's language. */
@ApplicationScoped
class TermNames {

    private static final String COMPLAINT = "COMPLAINT";

    private final RulebookReading rulebook;

    TermNames(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    /** By code. */
    Map<String, String> of(Catalogue catalogue, Locale locale) {
        return rulebook.terms(catalogue, null).stream()
                .collect(Collectors.toMap(Term::code, term -> word(term, locale)));
    }

    /** To choose from: complaints about conduct go elsewhere. */
    List<Option> options(Catalogue catalogue, Locale locale) {
        return rulebook.terms(catalogue, null).stream()
                .filter(term -> !COMPLAINT.equals(term.code()))
                .map(term -> new Option(term.code(), word(term, locale)))
                .toList();
    }

    private static String word(Term term, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? term.en() : term.zh();
    }
}
