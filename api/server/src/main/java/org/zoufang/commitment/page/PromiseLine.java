package org.zoufang.commitment.page;

import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.CommitmentStanding;

/**
 * A line of the ledger of promises.
 *
 * @param owner the person's or the body's name
 * @param left how it stands to its day, in words; null where nothing is owed any more
 */
public record PromiseLine(CommitmentView promise, String enterprise, String owner, String left) {

    private static final int EXCERPT = 60;

    /** How the standing looks; its word stands beside it. */
    public String tone() {
        return tone(promise.standing());
    }

    /** What is promised now, in at most so many characters as a line of a table bears. */
    public String excerpt() {
        String text = promise.promised();
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    static String tone(CommitmentStanding standing) {
        return switch (standing) {
            case KEPT -> "good";
            case OVERDUE -> "bad";
            case AWAITING_ENTERPRISE, KEPT_LATE -> "warn";
            case RUNNING -> "info";
            case NOT_KEPT -> "plain";
        };
    }
}
