package org.zoufang.leadership.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zoufang.export.Listing;
import org.zoufang.leadership.figures.ClosedLoop;
import org.zoufang.leadership.figures.ClosedLoopFigures;
import org.zoufang.leadership.figures.ClosedLoopFilter;
import org.zoufang.leadership.figures.ClosedLoopReading;
import org.zoufang.official.Caller;
import org.zoufang.web.Messages;

/** The figures of the closed loop as a file: what the page shows, each with the numbers it is of. */
@ApplicationScoped
class FiguresFile {

    private final ClosedLoopReading reading;

    FiguresFile(ClosedLoopReading reading) {
        this.reading = reading;
    }

    Listing of(Caller caller, ClosedLoopFilter filter) {
        Locale locale = caller.locale();
        return new Listing(
                "figuresExport",
                "figures",
                filter.toString(),
                FigureLines.TITLES.stream()
                        .map(key -> Messages.text(key, locale))
                        .toList(),
                first -> new Listing.Some(lines(reading.figures(caller, filter), locale), null));
    }

    private static List<List<?>> lines(ClosedLoop loop, Locale locale) {
        List<List<?>> lines =
                new ArrayList<>(FigureLines.of(Messages.text("leadership.allOfThem", locale), loop.total(), locale));
        for (ClosedLoopFigures group : loop.groups()) {
            String name = group.name() == null ? Messages.text("leadership.noGroup", locale) : group.name();
            lines.addAll(FigureLines.of(name, group, locale));
        }
        return lines;
    }
}
