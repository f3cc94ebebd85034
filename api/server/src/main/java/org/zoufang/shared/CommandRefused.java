package org.zoufang.shared;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody asked for a change and was refused; nothing was changed. Fire it with CDI's {@code Event<CommandRefused>} when
 * the command's own transaction is over, or in the one that stores the refusal: the trail then has it as
 * {@code commandRefused}.
 *
 * @param command the mutation's name; method and path, with {@code {id}} for ids; or the mutations of a pushed group
 * @param subject what kind of thing, as the trail names it
 * @param subjectId which one, as the asker named it
 * @param codes which rules refused it
 * @param officialId who asked, or null for whoever is signed in at the request at hand
 * @param deviceId on which device, where {@code officialId} is given; or null
 */
public record CommandRefused(
        String command, String subject, String subjectId, List<String> codes, UUID officialId, UUID deviceId) {

    private static final String NONE = "-";
    private static final List<String> TWO_WORDS =
            List.of("enterprisePlan", "factConflict", "counterLink", "visitorCode");

    public CommandRefused {
        codes = List.copyOf(codes);
    }

    /**
     * A mutation that was refused.
     *
     * @param id of its subject, as it was written: only an id is kept, never another text
     */
    public static CommandRefused mutation(String name, Object id, List<String> codes) {
        return new CommandRefused(name, subject(name), id(id), codes, null, null);
    }

    /** The same by this person, at this device. */
    public CommandRefused by(UUID official, UUID device) {
        return new CommandRefused(command, subject, subjectId, codes, official, device);
    }

    /** The same under the names of several mutations that stand and fall together. */
    public CommandRefused named(String commands) {
        return new CommandRefused(commands, subject, subjectId, codes, officialId, deviceId);
    }

    /** An id as such, {@code -} for whatever else was written. */
    public static String id(Object written) {
        try {
            return written == null ? NONE : UUID.fromString(written.toString()).toString();
        } catch (IllegalArgumentException none) {
            return NONE;
        }
    }

    private static String subject(String mutation) {
        String thing =
                TWO_WORDS.stream().filter(mutation::startsWith).findFirst().orElse(null);
        return thing == null
                ? mutation.split("(?=[A-Z])", 2)[0].toUpperCase(Locale.ROOT)
                : thing.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
