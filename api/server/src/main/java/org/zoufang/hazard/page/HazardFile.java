package org.zoufang.hazard.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zoufang.contract.Words;
import org.zoufang.hazard.HazardConnection;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.hazard.HazardReading;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SafeCell;
import org.zoufang.web.Messages;

/** The list of hazards as a file that spreadsheets open as it is: UTF-8 with byte order mark, no cell that they would run. */
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
    private final Event<Noted> trail;
    private final Clock clock;

    HazardFile(HazardReading reading, HazardLines lines, Event<Noted> trail, Clock clock) {
        this.reading = reading;
        this.lines = lines;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file that was asked for; noted already. */
    record Export(Caller caller, HazardFilter filter, String name) {}

    Export begin(Caller caller, HazardFilter filter) {
        trail.fire(new Noted(
                "hazardExport",
                "EXPORT",
                "hazards",
                caller.officialId(),
                caller.deviceId(),
                Map.of("filter", filter.toString())));
        return new Export(caller, filter, "hazards-" + LocalDate.now(clock) + ".csv");
    }

    void write(Export export, OutputStream out) throws IOException {
        Locale locale = export.caller().locale();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(TITLES.stream().map(key -> Messages.text(key, locale)).toList());
        String after = null;
        do {
            HazardConnection page = reading.page(export.caller(), export.filter(), AT_ONCE, after);
            for (HazardLine line : lines.of(page, locale)) {
                csv.writeRecord(cells(line, locale).map(SafeCell::of).toList());
            }
            csv.flush();
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
    }

    private Stream<String> cells(HazardLine line, Locale locale) {
        HazardView hazard = line.hazard();
        Words words = Words.in(locale);
        return Stream.of(
                        hazard.number(),
                        words.of(hazard.state()),
                        hazard.grade() == null ? "" : words.of(hazard.grade()),
                        line.enterprise(),
                        or(hazard.place()),
                        hazard.text(),
                        or(line.category()),
                        LocalDate.ofInstant(hazard.reportedAt(), clock.getZone()),
                        or(line.regulator()),
                        or(hazard.dueOn()),
                        or(hazard.recheckBy()),
                        hazard.overdueDays(),
                        or(hazard.listingNo()),
                        or(hazard.receiptNo()))
                .map(Object::toString);
    }

    private static Object or(Object value) {
        return value == null ? "" : value;
    }
}
