package org.zoufang.photo;

import java.util.UUID;
import org.zoufang.contract.VisitState;

/**
 * A visit as the photos of one official see it.
 *
 * @param state where the visit is
 * @param leadId its lead
 * @param takesPart whether the official is one of its participants now
 */
record VisitStanding(VisitState state, UUID leadId, boolean takesPart) {}
