package org.zoufang.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zoufang.contract.Limits;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * Reads an input field by field and remembers all that is wrong with it, so that a person mends everything at once.
 * What cannot be read is null and has a refusal; {@link #settle} throws them all.
 */
public final class InputCheck {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59Z");

    private final List<Refusal> refusals = new ArrayList<>();

    public void refuse(RefusalCode code, String field, Object... arguments) {
        refusals.add(Refusal.of(code, field, arguments));
    }

    public void refuseAll(List<Refusal> more) {
        refusals.addAll(more);
    }

    /** Whether nothing was wrong so far. */
    public boolean isClean() {
        return refusals.isEmpty();
    }

    /** Throws if anything was wrong. */
    public void settle() {
        Refused.ifAny(refusals);
    }

    /** An id that must be there. */
    public UUID id(String text, String field) {
        try {
            return Ids.parse(text, field);
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
            return null;
        }
    }

    /** An id that may be left out. */
    public UUID idIfGiven(String text, String field) {
        return text == null ? null : id(text, field);
    }

    /** A text that must be there and not be blank, at most {@code most} characters. */
    public String needed(String text, String field, int most) {
        if (text == null || text.isBlank()) {
            refuse(RefusalCode.REQUIRED, field);
            return null;
        }
        return text(text, field, most);
    }

    /** A text that may be left out, at most {@code most} characters. */
    public String text(String text, String field, int most) {
        if (text != null && text.length() > most) {
            refuse(RefusalCode.TOO_LONG, field, most);
            return null;
        }
        return Texts.storable(text);
    }

    /** Texts of a list that may be left out: then it is empty. */
    public List<String> texts(List<String> texts, String field, int most) {
        return each(texts, field, Limits.LIST, (text, at) -> needed(text, at, most));
    }

    /** Reads each element of a list with its path; a list that is too long is refused as a whole and not read. */
    public <A, B> List<B> each(List<A> list, String field, int most, BiFunction<A, String, B> read) {
        return each(list, field, most, RefusalCode.TOO_MANY, read);
    }

    /** As {@link #each}, with another refusal for a list that is too long. */
    public <A, B> List<B> each(
            List<A> list, String field, int most, RefusalCode tooMany, BiFunction<A, String, B> read) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > most) {
            refuse(tooMany, field, most);
            return List.of();
        }
        List<B> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(read.apply(list.get(i), field + "[" + i + "]"));
        }
        return all;
    }

    /** A time, past or planned, as the database keeps it: to the microsecond. */
    public Instant time(Instant time, String field) {
        if (time == null) {
            return null;
        }
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            refuse(RefusalCode.TIME_OUT_OF_RANGE, field);
            return null;
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** A day that the database can keep. */
    public void day(LocalDate day, String field) {
        if (day != null && (day.getYear() < 1970 || day.getYear() > 2199)) {
            refuse(RefusalCode.TIME_OUT_OF_RANGE, field);
        }
    }

    /** Refuses an end before its start; what was left out is in order. */
    public void order(Instant from, Instant to, String field) {
        if (from != null && to != null && to.isBefore(from)) {
            refuse(RefusalCode.END_BEFORE_START, field);
        }
    }
}
