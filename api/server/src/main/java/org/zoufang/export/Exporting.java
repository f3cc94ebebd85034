package org.zoufang.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;

/** Gives a list as a file; that it was taken, by whom and by which filter, is on the trail before its first byte leaves. */
@ApplicationScoped
public class Exporting {

    private final Event<Noted> trail;
    private final Clock clock;

    Exporting(Event<Noted> trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public Response answer(Caller caller, Listing listing, SheetFormat format) {
        trail.fire(new Noted(
                listing.action(),
                "EXPORT",
                listing.name(),
                caller.officialId(),
                caller.deviceId(),
                Map.of("filter", listing.filter(), "format", format.name())));
        return format.answer(listing.name() + "-" + LocalDate.now(clock), out -> write(listing, format, out));
    }

    private static void write(Listing listing, SheetFormat format, OutputStream out) throws IOException {
        try (Sheet sheet = format.to(out, listing.name(), listing.titles())) {
            String cursor = null;
            do {
                Listing.Some some = listing.pages().after(cursor);
                for (var row : some.rows()) {
                    sheet.add(row);
                }
                sheet.flush();
                cursor = some.next();
            } while (cursor != null);
        }
    }
}
