package org.zoufang.visit.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.VisitKind;

/**
 * What an enterprise may know of a visit to it: no note, no photo, no host, no theme and no comment.
 *
 * @param id the visit
 * @param kind the kind (入企类别)
 * @param occurredAt when it took place
 * @param purpose what it was for, or null
 * @param visitors who came, the lead first
 */
public record EnterpriseVisit(UUID id, VisitKind kind, Instant occurredAt, String purpose, List<Visitor> visitors) {

    /**
     * Who came.
     *
     * @param unit the body for which he came, or null
     */
    public record Visitor(String name, String unit) {}
}
