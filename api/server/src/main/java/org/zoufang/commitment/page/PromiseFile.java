package org.zoufang.commitment.page;

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
import java.util.Objects;
import java.util.stream.Stream;
import org.zoufang.commitment.CommitmentConnection;
import org.zoufang.commitment.CommitmentEdge;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.Words;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.SafeCell;
import org.zoufang.web.Messages;

/** The ledger of promises as a file that spreadsheets open as it is: UTF-8 with byte order mark, no cell that they would run. */
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
    private final Event<Noted> trail;
    private final Clock clock;

    PromiseFile(CommitmentReading reading, PromiseLines lines, Event<Noted> trail, Clock clock) {
        this.reading = reading;
        this.lines = lines;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file that was asked for; noted already. */
    record Export(Caller caller, CommitmentFilter filter, String name) {}

    Export begin(Caller caller, CommitmentFilter filter) {
        trail.fire(new Noted(
                "commitmentExport",
                "EXPORT",
                "commitments",
                caller.officialId(),
                caller.deviceId(),
                Map.of("filter", filter.toString())));
        return new Export(caller, filter, "commitments-" + LocalDate.now(clock) + ".csv");
    }

    void write(Export export, OutputStream out) throws IOException {
        Locale locale = export.caller().locale();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(TITLES.stream().map(key -> Messages.text(key, locale)).toList());
        String after = null;
        do {
            CommitmentConnection page = reading.page(export.caller(), export.filter(), AT_ONCE, after);
            List<CommitmentView> found =
                    page.edges().stream().map(CommitmentEdge::node).toList();
            for (PromiseLine line : lines.of(found, locale)) {
                csv.writeRecord(cells(line, Words.in(locale)).map(SafeCell::of).toList());
            }
            csv.flush();
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
    }

    private Stream<String> cells(PromiseLine line, Words words) {
        CommitmentView promise = line.promise();
        return Stream.<Object>of(
                        promise.number(),
                        line.enterprise(),
                        promise.text(),
                        Objects.requireNonNullElse(promise.agreedText(), ""),
                        line.owner(),
                        Objects.requireNonNullElse(promise.contactName(), ""),
                        LocalDate.ofInstant(promise.madeAt(), clock.getZone()),
                        promise.firstDueOn(),
                        promise.dueOn(),
                        words.of(promise.state()),
                        words.of(promise.standing()),
                        promise.overdueDays(),
                        promise.fulfilledOn() == null ? "" : promise.fulfilledOn())
                .map(Object::toString);
    }
}
