package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.RefusalCode;
import org.zoufang.export.Sheet;
import org.zoufang.export.SheetFormat;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;

/** Gives an auditor a period of the trail as a file; each file stands on the trail with its number of rows. */
@ApplicationScoped
public class TrailExporting {

    private static final int AT_ONCE = 1000;

    private final TrailRows rows;
    private final Event<Noted> noted;
    private final Clock clock;

    TrailExporting(TrailRows rows, Event<Noted> noted, Clock clock) {
        this.rows = rows;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * A file that is ready to be written.
     *
     * @param name named by its period, without an ending
     * @param rows how many rows it has
     */
    public record Export(String name, SheetFormat format, long rows, TrailFilter filter, Instant until) {}

    /**
     * Begins an export of a period of days.
     *
     * @throws org.zoufang.shared.Forbidden for all but auditors
     * @throws org.zoufang.shared.Refused with REQUIRED if the period has no beginning or no end
     */
    public Export begin(Caller caller, TrailFilter filter, SheetFormat format) {
        TrailPolicy.mayRead(caller);
        InputCheck check = new InputCheck();
        if (filter.from() == null) {
            check.refuse(RefusalCode.REQUIRED, "from");
        }
        if (filter.to() == null) {
            check.refuse(RefusalCode.REQUIRED, "to");
        }
        check.settle();
        Instant until = clock.instant();
        long count = rows.count(TrailQuery.count(filter, until));
        noted.fire(new Noted(
                "trailExport",
                "EXPORT",
                filter.text(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("rows", String.valueOf(count), "format", format.name())));
        return new Export("trail-" + filter.from() + "--" + filter.to(), format, count, filter, until);
    }

    /** Writes the file a thousand rows at a time, newest first, in the reader's language; what is written later is not in it. */
    public void write(Export export, Locale locale, OutputStream out) throws IOException {
        try (Sheet sheet = export.format().to(out, "trail", TrailColumns.titles(locale))) {
            TrailQuery.Key after = new TrailQuery.Key(export.until(), Long.MAX_VALUE);
            while (after != null) {
                List<TrailEntry> some = rows.read(TrailQuery.page(export.filter(), after, AT_ONCE));
                for (TrailEntry row : some) {
                    sheet.add(TrailColumns.of(row));
                }
                sheet.flush();
                after = some.size() < AT_ONCE ? null : key(some.get(AT_ONCE - 1));
            }
        }
    }

    private static TrailQuery.Key key(TrailEntry last) {
        return new TrailQuery.Key(last.at(), Long.parseLong(last.id()));
    }
}
