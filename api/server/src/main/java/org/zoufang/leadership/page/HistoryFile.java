package org.zoufang.leadership.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Words;
import org.zoufang.export.Listing;
import org.zoufang.leadership.VisitHistoryConnection;
import org.zoufang.leadership.VisitHistoryEntry;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.leadership.VisitHistoryReading;
import org.zoufang.official.Caller;
import org.zoufang.web.Messages;

/** The visit history as a file; what notes say is not in it. */
@ApplicationScoped
class HistoryFile {

    private static final int AT_ONCE = 100;
    private static final List<String> TITLES = List.of(
            "leadership.when",
            "leadership.enterprise",
            "leadership.columnPurpose",
            "leadership.kind",
            "leadership.lead",
            "leadership.columnPeople",
            "leadership.columnNotes",
            "leadership.columnPhotos",
            "leadership.columnProblems",
            "leadership.columnOpenProblems",
            "leadership.state");

    private final VisitHistoryReading reading;
    private final Clock clock;

    HistoryFile(VisitHistoryReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    Listing of(Caller caller, VisitHistoryFilter filter) {
        Locale locale = caller.locale();
        return new Listing(
                "visitExport",
                "visits",
                filter.withoutWords(),
                TITLES.stream().map(key -> Messages.text(key, locale)).toList(),
                after -> some(reading.page(filter, caller, after, AT_ONCE), locale));
    }

    private Listing.Some some(VisitHistoryConnection page, Locale locale) {
        return Listing.Some.of(
                page.edges().stream().map(edge -> cells(edge.node(), locale)).toList(), page.pageInfo());
    }

    private List<?> cells(VisitHistoryEntry visit, Locale locale) {
        Words words = Words.in(locale);
        return Arrays.asList(
                LocalDateTime.ofInstant(visit.occurredAt().truncatedTo(ChronoUnit.MINUTES), clock.getZone()),
                visit.enterprise().name(),
                visit.purpose(),
                words.of(visit.kind()),
                visit.lead().name(),
                visit.participantCount(),
                visit.noteCount(),
                visit.photoCount(),
                visit.problemCount(),
                visit.openProblemCount(),
                words.of(visit.state()));
    }
}
