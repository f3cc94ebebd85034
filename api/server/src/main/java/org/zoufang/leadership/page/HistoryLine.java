package org.zoufang.leadership.page;

import java.util.List;
import org.zoufang.contract.VisitState;
import org.zoufang.leadership.ExcerptPart;
import org.zoufang.leadership.VisitHistoryEntry;
import org.zoufang.leadership.VisitHistoryFilter;

/**
 * A line as the page shows it.
 *
 * @param visit what is known of it
 * @param tone of the chip that shows its state
 * @param excerpt the part of a note with the searched words; empty without a search
 */
public record HistoryLine(VisitHistoryEntry visit, String tone, List<ExcerptPart> excerpt) {

    static HistoryLine of(VisitHistoryEntry visit, VisitHistoryFilter filter) {
        List<ExcerptPart> excerpt = visit.excerpt() == null || filter.text() == null
                ? List.of()
                : filter.text().parts(visit.excerpt());
        return new HistoryLine(visit, tone(visit.state()), excerpt);
    }

    private static String tone(VisitState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case ACCEPTED -> "good";
            case RETURNED -> "warn";
            default -> "info";
        };
    }
}
