package org.zoufang.problem;

import java.util.UUID;

/**
 * A problem was closed by its enterprise's word, and a link may show it. Fired in the transaction of the step.
 *
 * @param stepId the step that closed it
 */
public record ProblemClosed(UUID stepId, UUID problemId, UUID enterpriseId) {}
