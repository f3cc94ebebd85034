package org.zoufang.hazard.route;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A route to be proposed, in place of the one for its category and division.
 *
 * @param id made by the client
 * @param category null: for categories without a route of their own
 * @param district six digits; null for the whole city
 * @param source the document that it rests on
 */
public record NewHazardRoute(
        UUID id,
        String category,
        String district,
        UUID organisationId,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {}
