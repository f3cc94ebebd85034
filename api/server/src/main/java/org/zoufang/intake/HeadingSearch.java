package org.zoufang.intake;

import java.io.IOException;
import java.util.List;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** Finds the heading: the line near the top, in whichever way to read the file, that names the most columns. */
public final class HeadingSearch {

    /** Titles, notes and dates may stand above it. */
    private static final int LINES = 30;

    private HeadingSearch() {}

    /** Which way to read the file, and its heading. */
    public record Found<C extends ListColumn>(ListSource source, Heading<C> heading) {}

    /**
     * The best heading of all ways to read the file.
     *
     * @throws Refused with FILE_EMPTY, or with COLUMN_MISSING or COLUMN_TWICE for each such column
     */
    public static <C extends ListColumn> Found<C> in(List<ListSource> sources, ListColumns<C> columns)
            throws IOException {
        Found<C> best = null;
        for (ListSource source : sources) {
            Heading<C> heading = best(source, columns);
            if (heading != null
                    && (best == null || heading.recognised() > best.heading().recognised())) {
                best = new Found<>(source, heading);
            }
        }
        if (best == null) {
            throw Refused.because(RefusalCode.FILE_EMPTY, null);
        }
        Refused.ifAny(best.heading().refusals());
        return best;
    }

    private static <C extends ListColumn> Heading<C> best(ListSource source, ListColumns<C> columns)
            throws IOException {
        Heading<C> best = null;
        try (ListLines lines = source.open()) {
            ListLine line = lines.nextOrNull();
            for (int i = 0; i < LINES && line != null; i++, line = lines.nextOrNull()) {
                Heading<C> heading = line.isEmpty() ? null : Heading.of(line, columns);
                if (heading != null && (best == null || heading.recognised() > best.recognised())) {
                    best = heading;
                }
            }
        }
        return best;
    }
}
