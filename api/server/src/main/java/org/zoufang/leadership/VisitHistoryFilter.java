package org.zoufang.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.Refused;

/**
 * Which visits of the history.
 *
 * @param enterpriseId at which enterprise, or null
 * @param officialId in which an official took part, or null
 * @param from the first day in China, or null
 * @param to the last day in China, or null
 * @param kinds of these kinds; empty for all
 * @param text in whose notes the words stand, or null
 */
public record VisitHistoryFilter(
        UUID enterpriseId, UUID officialId, LocalDate from, LocalDate to, Set<VisitKind> kinds, SearchedText text) {

    public static final VisitHistoryFilter ALL = new VisitHistoryFilter(null, null, null, null, Set.of(), null);

    public VisitHistoryFilter {
        kinds = Set.copyOf(kinds);
        if (from != null && to != null && from.isAfter(to)) {
            throw Refused.because(RefusalCode.BAD_PERIOD, "filter.from");
        }
    }

    /** What was asked for, without the words that were searched: those may tell of people what nobody must read here. */
    public String withoutWords() {
        return new VisitHistoryFilter(enterpriseId, officialId, from, to, kinds, null) + (text == null ? "" : " words");
    }

    /** Which of its parts narrow the search. */
    String parts() {
        return Stream.of(
                        enterpriseId == null ? null : "enterprise",
                        officialId == null ? null : "official",
                        from == null && to == null ? null : "period",
                        kinds.isEmpty() ? null : "kinds",
                        text == null ? null : "words")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
    }

    /** As the API names its parts; null lists and blank texts mean no restriction. */
    public static VisitHistoryFilter of(
            UUID enterpriseId, UUID officialId, LocalDate from, LocalDate to, List<VisitKind> kinds, String text) {
        return new VisitHistoryFilter(
                enterpriseId,
                officialId,
                from,
                to,
                kinds == null ? Set.of() : Set.copyOf(kinds),
                SearchedText.of(text).orElse(null));
    }
}
