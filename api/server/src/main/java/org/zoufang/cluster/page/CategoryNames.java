package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.Catalogue;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;

/** What categories of problems are called in the reader's language. */
@ApplicationScoped
class CategoryNames {

    private final RulebookReading rulebook;

    CategoryNames(RulebookReading rulebook) {
        this.rulebook = rulebook;
    }

    Map<String, String> in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return rulebook.terms(Catalogue.PROBLEM_CATEGORY, null).stream()
                .collect(Collectors.toMap(Term::code, term -> english ? term.en() : term.zh()));
    }
}
