package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Words;
import org.zoufang.export.Listing;
import org.zoufang.hazard.HazardConnection;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.hazard.HazardReading;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.web.Messages;

/** The list of hazards as a file. */
@ApplicationScoped
class HazardFile {

    private static final int AT_ONCE = 100;
    private static final List<String> TITLES = List.of(
            "hazard.number",
            "hazard.state",
            "hazard.grade",
            "hazard.enterprise",
            "hazard.place",
            "hazard.matter",
            "hazard.category",
            "hazard.reported",
            "hazard.regulator",
            "hazard.dueOn",
            "hazard.recheckBy",
            "hazard.overdueDays",
            "hazard.listingNo",
            "hazard.receiptNo");

    private final HazardReading reading;
    private final HazardLines lines;
    private final Clock clock;

    HazardFile(HazardReading reading, HazardLines lines, Clock clock) {
        this.reading = reading;
        this.lines = lines;
        this.clock = clock;
    }

    Listing of(Caller caller, HazardFilter filter) {
        Locale locale = caller.locale();
        return new Listing(
                "hazardExport",
                "hazards",
                filter.toString(),
                TITLES.stream().map(key -> Messages.text(key, locale)).toList(),
                after -> some(reading.page(caller, filter, AT_ONCE, after), locale));
    }

    private Listing.Some some(HazardConnection page, Locale locale) {
        return Listing.Some.of(
                lines.of(page, locale).stream().map(line -> cells(line, locale)).toList(), page.pageInfo());
    }

    private List<?> cells(HazardLine line, Locale locale) {
        HazardView hazard = line.hazard();
        Words words = Words.in(locale);
        return Arrays.asList(
                hazard.number(),
                words.of(hazard.state()),
                hazard.grade() == null ? null : words.of(hazard.grade()),
                line.enterprise(),
                hazard.place(),
                hazard.text(),
                line.category(),
                LocalDate.ofInstant(hazard.reportedAt(), clock.getZone()),
                line.regulator(),
                hazard.dueOn(),
                hazard.recheckBy(),
                hazard.overdueDays(),
                hazard.listingNo(),
                hazard.receiptNo());
    }
}
