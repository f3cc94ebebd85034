package org.zoufang.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Comparator;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;

/** Ids of rows: UUIDv7 (RFC 9562), so that new rows lie together in an index. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int LENGTH = 36;

    /** As PostgreSQL orders them: by their bytes, without a sign. */
    public static final Comparator<UUID> ORDER = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * The id that a client wrote.
     *
     * @throws Refused with ID_MALFORMED on {@code field} if it is no UUID
     */
    public static UUID parse(String text, String field) {
        if (text == null) {
            throw Refused.because(RefusalCode.REQUIRED, field);
        }
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            throw malformed(text, field);
        }
        throw malformed(text, field);
    }

    /** As {@link #parse}, but null stays null. */
    public static UUID parseIfGiven(String text, String field) {
        return text == null ? null : parse(text, field);
    }

    private static Refused malformed(String text, String field) {
        return Refused.because(RefusalCode.ID_MALFORMED, field, text.substring(0, Math.min(text.length(), LENGTH)));
    }
}
