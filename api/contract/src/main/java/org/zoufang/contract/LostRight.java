package org.zoufang.contract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which refusals come of a right that the sender has lost, or has not got yet, and not of what he wrote, or stand on one
 * that does: he cannot mend them. The server keeps such content for the office, and a phone asks again at each contact what became of it.
 */
public final class LostRight {

    private static final Set<RefusalCode> OF_STANDING = EnumSet.of(
            RefusalCode.NOT_A_PARTICIPANT,
            RefusalCode.ENTERPRISE_NOT_PAIRED,
            RefusalCode.ONLY_ON_BEHALF,
            RefusalCode.DELEGATION_NOT_IN_FORCE,
            RefusalCode.ONLY_OWNER,
            RefusalCode.CAPACITY_NOT_HELD,
            RefusalCode.NOT_PERMITTED,
            RefusalCode.DEPENDENCY_AT_OFFICE);

    private LostRight() {}

    /** Whether the refusal by itself says so. */
    public static boolean is(RefusalCode code) {
        return OF_STANDING.contains(code);
    }

    /**
     * Whether the refusal may come of it: to the sender a row that he may not see any more is as unknown as one that was
     * never there, and a server that was older than the app may have been updated.
     *
     * @param code as the server said it; one that is not known here, or null, is none of these
     */
    public static boolean mayBe(String code) {
        return Arrays.stream(RefusalCode.values())
                .filter(known -> known.name().equals(code))
                .anyMatch(known -> is(known) || known == RefusalCode.UNKNOWN_ID || known == RefusalCode.APP_NEWER);
    }
}
