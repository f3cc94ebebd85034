package org.zoufang.problem.hotline;

import java.util.List;
import java.util.UUID;
import org.zoufang.shared.UserError;

/**
 * A line of a list and what becomes of it.
 *
 * @param line where a person finds it in the file
 * @param number the one that it has there, as it stands
 * @param enterprise as it stands
 * @param problemId the problem that it is already, or null
 * @param problemNumber that problem's number
 * @param wrongs what has to be mended before it can be taken in; {@code field} is the column's heading
 */
public record HotlineLine(
        int line, String number, String enterprise, UUID problemId, String problemNumber, List<UserError> wrongs) {

    /** Whether it would be added. */
    public boolean isNew() {
        return problemId == null && wrongs.isEmpty();
    }
}
