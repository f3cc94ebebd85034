package org.zoufang.problem.route;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A route to be proposed, in place of the one for its category and division.
 *
 * @param id made by the client
 * @param district six digits; null for the whole city
 * @param organisationId who is suggested; null: from then on nobody
 * @param source the document that it rests on
 */
public record NewRoute(
        UUID id,
        String category,
        String district,
        UUID organisationId,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {}
