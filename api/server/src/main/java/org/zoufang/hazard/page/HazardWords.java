package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardReviewOutcome;
import org.zoufang.contract.Words;
import org.zoufang.hazard.HazardPictureReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.web.Messages;
import org.zoufang.web.Option;
import org.zoufang.web.StepField;

/** What the pages about hazards offer to choose from, in the reader's language. */
@ApplicationScoped
class HazardWords {

    private final Departments departments;
    private final RulebookReading rulebook;
    private final HazardPictureReading pictures;

    HazardWords(Departments departments, RulebookReading rulebook, HazardPictureReading pictures) {
        this.departments = departments;
        this.rulebook = rulebook;
        this.pictures = pictures;
    }

    /** The categories by code. */
    Map<String, String> categories(Locale locale) {
        return rulebook.terms(Catalogue.HAZARD_CATEGORY, null).stream()
                .collect(Collectors.toMap(Term::code, term -> word(term, locale)));
    }

    List<Option> categoryOptions(Locale locale) {
        return rulebook.terms(Catalogue.HAZARD_CATEGORY, null).stream()
                .map(term -> new Option(term.code(), word(term, locale)))
                .toList();
    }

    List<Option> bodies() {
        return departments.all().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    List<Option> districts() {
        return departments.districts().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
    }

    List<Option> grades(Locale locale) {
        return words(HazardGrade.values(), locale);
    }

    /** What a field of a step offers; empty for one that is written. */
    List<Option> of(StepField field, Caller caller, UUID enterpriseId, Locale locale) {
        return switch (field.name()) {
            case "regulatorId" -> bodies();
            case "category" -> categoryOptions(locale);
            case "grade" -> grades(locale);
            case "outcome" -> words(HazardReviewOutcome.values(), locale);
            case "photoIds" ->
                pictures.choices(caller, enterpriseId).stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList();
            case "passed" ->
                List.of(
                        new Option("yes", Messages.text("hazard.yes", locale)),
                        new Option("no", Messages.text("hazard.no", locale)));
            default -> List.of();
        };
    }

    private static List<Option> words(Enum<?>[] terms, Locale locale) {
        Words words = Words.in(locale);
        return Stream.of(terms)
                .map(term -> new Option(term.name(), words.of(term)))
                .toList();
    }

    private static String word(Term term, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? term.en() : term.zh();
    }
}
