package org.zoufang.hazard;

import java.util.UUID;
import org.zoufang.contract.NoticeKind;

/**
 * Something was done about a hazard that its enterprise has to be told. Fired in the transaction of the step.
 *
 * @param stepId the step that is told
 * @param officialId who took it
 */
public record HazardNews(UUID stepId, UUID hazardId, UUID enterpriseId, NoticeKind kind, UUID officialId) {}
