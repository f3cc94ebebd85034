package org.zoufang.demo;

import java.util.List;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Urgency;

/**
 * A problem of the demonstration and how far it came: a line of {@code demo/problems.csv}.
 *
 * @param who the sign-in name of whoever brought it in
 * @param where a number of an enterprise, or the visit at which it was heard, such as A1
 * @param daysAgo when it was brought in; for a visit's the visit says it
 * @param department which departments' people handle it: {@code land} or {@code road}
 * @param steps what happened then: verbs of {@link DemoSteps}, each with the days after it was brought in
 * @param answer what the department replied; blank if it did not
 */
record ProblemStory(
        String who,
        String where,
        int daysAgo,
        ProblemSource source,
        String type,
        String category,
        Urgency urgency,
        FirstSeenBy seen,
        String department,
        String contact,
        String text,
        List<StoryStep> steps,
        String answer) {

    boolean isOfVisit() {
        return !Character.isDigit(where.charAt(0));
    }

    String handler() {
        return department.equals("road") ? "handler2" : "handler";
    }

    String approver() {
        return department.equals("road") ? "approver2" : "approver";
    }

    /** Who brings the answer and writes the enterprise's word down: never one of the department. */
    String messenger() {
        return who.startsWith("liaison") ? who : "office2";
    }
}
