package org.zoufang.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A rule set to be proposed.
 *
 * @param id made by the client
 * @param code of which mechanism
 * @param source the document that it rests on
 */
public record NewRuleSet(
        UUID id,
        String code,
        String name,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        List<RuleValue> values) {}
