package org.zoufang.problem;

import java.util.List;
import java.util.UUID;

/**
 * A problem as an enterprise reports it at its counter.
 *
 * @param id UUIDv7 made with the form
 * @param linkId the link by which it came
 * @param contactName to whom the link was given
 * @param photos SHA-256 of the photos that came along, which are kept already
 */
public record ReportedProblem(
        String id,
        UUID linkId,
        UUID enterpriseId,
        String contactName,
        String type,
        String category,
        String text,
        List<String> photos) {

    public ReportedProblem {
        photos = List.copyOf(photos);
    }
}
