package org.zoufang.contract;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How often a person calls on the enterprise he is paired with (联络间隔), the same on the server and on a phone without
 * signal. It reminds the two of each other; nobody is judged by it.
 */
public final class ContactCadence {

    /** Kinds of visit that are no contact of a pair: inspections, emergencies, and looking on. */
    private static final Set<VisitKind> OTHER =
            EnumSet.of(VisitKind.ADMIN_INSPECTION, VisitKind.EMERGENCY, VisitKind.OBSERVATION);

    /** The kinds of visit that are a contact. */
    public static final Set<VisitKind> KINDS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(OTHER)));

    private ContactCadence() {}

    /**
     * By when the next contact is due.
     *
     * @param from since when they are paired
     * @param last the day of the last contact, or null
     * @param every at least once in so many days
     */
    public static LocalDate due(LocalDate from, LocalDate last, int every) {
        LocalDate since = last == null || last.isBefore(from) ? from : last;
        return since.plusDays(every);
    }
}
