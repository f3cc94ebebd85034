package org.zoufang.commitment;

import java.util.UUID;
import org.zoufang.contract.NoticeKind;

/**
 * Something was done about a promise that its enterprise has to be told. Fired in the transaction of the step.
 *
 * @param stepId the step that is told
 * @param officialId who took it
 * @param contactName whom of the enterprise to tell, or null
 */
public record PromiseNews(
        UUID stepId, UUID commitmentId, UUID enterpriseId, NoticeKind kind, UUID officialId, String contactName) {}
