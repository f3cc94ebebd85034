package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zoufang.commitment.CommitmentConnection;
import org.zoufang.commitment.CommitmentEdge;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.Words;
import org.zoufang.export.Listing;
import org.zoufang.official.Caller;
import org.zoufang.web.Messages;

/** The ledger of promises as a file. */
@ApplicationScoped
class PromiseFile {

    private static final int AT_ONCE = 100;
    private static final List<String> TITLES = List.of(
            "commitment.number",
            "commitment.enterprise",
            "commitment.exactWords",
            "commitment.agreedNow",
            "commitment.owner",
            "commitment.toWhom",
            "commitment.madeOn",
            "commitment.firstDue",
            "commitment.due",
            "commitment.state",
            "commitment.standing",
            "commitment.overdueDays",
            "commitment.fulfilledOn");

    private final CommitmentReading reading;
    private final PromiseLines lines;
    private final Clock clock;

    PromiseFile(CommitmentReading reading, PromiseLines lines, Clock clock) {
        this.reading = reading;
        this.lines = lines;
        this.clock = clock;
    }

    Listing of(Caller caller, CommitmentFilter filter) {
        Locale locale = caller.locale();
        return new Listing(
                "commitmentExport",
                "commitments",
                filter.toString(),
                TITLES.stream().map(key -> Messages.text(key, locale)).toList(),
                after -> some(reading.page(caller, filter, AT_ONCE, after), locale));
    }

    private Listing.Some some(CommitmentConnection page, Locale locale) {
        return Listing.Some.of(
                lines.of(page.edges().stream().map(CommitmentEdge::node).toList(), locale).stream()
                        .map(line -> cells(line, Words.in(locale)))
                        .toList(),
                page.pageInfo());
    }

    private List<?> cells(PromiseLine line, Words words) {
        CommitmentView promise = line.promise();
        return Arrays.asList(
                promise.number(),
                line.enterprise(),
                promise.text(),
                promise.agreedText(),
                line.owner(),
                promise.contactName(),
                LocalDate.ofInstant(promise.madeAt(), clock.getZone()),
                promise.firstDueOn(),
                promise.dueOn(),
                words.of(promise.state()),
                words.of(promise.standing()),
                promise.overdueDays(),
                promise.fulfilledOn());
    }
}
