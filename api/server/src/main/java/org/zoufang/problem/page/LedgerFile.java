package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Words;
import org.zoufang.export.Listing;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.web.Messages;

/** The ledger as a file. */
@ApplicationScoped
class LedgerFile {

    private static final int AT_ONCE = 100;
    private static final List<String> TITLES = List.of(
            "problem.number",
            "problem.state",
            "problem.enterprise",
            "problem.demand",
            "problem.category",
            "problem.source",
            "problem.submitted",
            "problem.lead",
            "problem.due",
            "problem.deadline",
            "problem.supervisionLevel",
            "problem.handlingDays",
            "problem.waitingDays",
            "problem.outcome",
            "problem.level");

    private final ProblemReading reading;
    private final LedgerLines ledger;
    private final Clock clock;

    LedgerFile(ProblemReading reading, LedgerLines ledger, Clock clock) {
        this.reading = reading;
        this.ledger = ledger;
        this.clock = clock;
    }

    Listing of(Caller caller, ProblemFilter filter) {
        Locale locale = caller.locale();
        return new Listing(
                "problemExport",
                "problems",
                filter.withoutWords(),
                TITLES.stream().map(key -> Messages.text(key, locale)).toList(),
                after -> some(reading.page(caller, filter, AT_ONCE, after), locale));
    }

    private Listing.Some some(ProblemConnection page, Locale locale) {
        return Listing.Some.of(
                ledger.of(page, locale).stream()
                        .map(line -> cells(line, locale))
                        .toList(),
                page.pageInfo());
    }

    private List<?> cells(LedgerLine line, Locale locale) {
        ProblemView problem = line.problem();
        Words words = Words.in(locale);
        return Arrays.asList(
                problem.number(),
                words.of(problem.state()),
                line.enterprise(),
                problem.text(),
                line.category(),
                words.of(problem.source()),
                LocalDate.ofInstant(problem.submittedAt(), clock.getZone()),
                line.lead(),
                problem.dueOn(),
                line.deadline() == null ? null : line.deadline().words(),
                line.light() == null ? null : words.of(line.light()),
                problem.leadId() == null ? null : line.handlingDays(),
                problem.waitingDays(),
                problem.outcome() == null ? null : words.of(problem.outcome()),
                problem.level());
    }
}
