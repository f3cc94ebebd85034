package org.zoufang.rulebook;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.Catalogue;

/**
 * A term to be proposed, new or in place of the one of its code; with a last day, one to be ended.
 *
 * @param id made by the client
 * @param source the document that it rests on
 */
public record NewTerm(
        UUID id,
        Catalogue catalogue,
        String code,
        String zh,
        String en,
        int position,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {}
