package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.Words;
import org.zoufang.official.Departments;
import org.zoufang.problem.TimeLimitReading;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.StepField;

/** What the fields of steps offer to choose from. */
@ApplicationScoped
class StepChoices {

    private final Departments departments;
    private final RulebookReading rulebook;
    private final TermNames terms;

    StepChoices(Departments departments, RulebookReading rulebook, TermNames terms) {
        this.departments = departments;
        this.rulebook = rulebook;
        this.terms = terms;
    }

    /** Empty for a field that is written. */
    List<Option> of(StepField field, Locale locale) {
        return switch (field.name()) {
            case "leadId", "coHandlerIds" ->
                departments.all().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList();
            case "type" -> terms.options(Catalogue.PROBLEM_TYPE, locale);
            case "category" -> terms.options(Catalogue.PROBLEM_CATEGORY, locale);
            case "ruleSetCode" ->
                rulebook.inForce(null).stream()
                        .filter(TimeLimitReading::handles)
                        .map(set -> new Option(set.code(), set.name()))
                        .toList();
            case "outcome" -> words(ProblemOutcome.values(), locale);
            case "way" -> words(DeliveryWay.values(), locale);
            case "result", "manner" -> words(Satisfaction.values(), locale);
            case "granted", "passed" ->
                List.of(
                        new Option("yes", Messages.text("problem.yes", locale)),
                        new Option("no", Messages.text("problem.no", locale)));
            default -> List.of();
        };
    }

    static List<Option> words(Enum<?>[] terms, Locale locale) {
        Words words = Words.in(locale);
        return Stream.of(terms)
                .map(term -> new Option(term.name(), words.of(term)))
                .toList();
    }
}
