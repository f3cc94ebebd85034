package org.zoufang.problem.page;

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
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SafeCell;
import org.zoufang.web.Messages;

/** The ledger as a file that spreadsheets open as it is: UTF-8 with byte order mark, no cell that they would run. */
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
    private final Event<Noted> trail;
    private final Clock clock;

    LedgerFile(ProblemReading reading, LedgerLines ledger, Event<Noted> trail, Clock clock) {
        this.reading = reading;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file that was asked for; noted already. */
    record Export(Caller caller, ProblemFilter filter, String name) {}

    Export begin(Caller caller, ProblemFilter filter) {
        trail.fire(new Noted(
                "problemExport",
                "EXPORT",
                "problems",
                caller.officialId(),
                caller.deviceId(),
                Map.of("filter", filter.toString())));
        return new Export(caller, filter, "problems-" + LocalDate.now(clock) + ".csv");
    }

    void write(Export export, OutputStream out) throws IOException {
        Locale locale = export.caller().locale();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(TITLES.stream().map(key -> Messages.text(key, locale)).toList());
        String after = null;
        do {
            ProblemConnection page = reading.page(export.caller(), export.filter(), AT_ONCE, after);
            for (LedgerLine line : ledger.of(page, locale)) {
                csv.writeRecord(cells(line, locale).map(SafeCell::of).toList());
            }
            csv.flush();
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
    }

    private Stream<String> cells(LedgerLine line, Locale locale) {
        ProblemView problem = line.problem();
        Words words = Words.in(locale);
        return Stream.of(
                        problem.number(),
                        words.of(problem.state()),
                        line.enterprise(),
                        problem.text(),
                        line.category(),
                        words.of(problem.source()),
                        LocalDate.ofInstant(problem.submittedAt(), clock.getZone()),
                        or(line.lead()),
                        or(problem.dueOn()),
                        line.deadline() == null ? "" : line.deadline().words(),
                        line.light() == null ? "" : words.of(line.light()),
                        problem.leadId() == null ? "" : line.handlingDays(),
                        problem.waitingDays(),
                        problem.outcome() == null ? "" : words.of(problem.outcome()),
                        problem.level())
                .map(Object::toString);
    }

    private static Object or(Object value) {
        return value == null ? "" : value;
    }
}
