package org.zoufang.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProposalState;

/** Rules that belong together, with where they come from and how long they hold. */
@Type("RuleSet")
@Description("Rules of one mechanism (机制) with their source and validity")
public record RuleSet(
        @NonNull @Id @Description("The proposal that laid it down") UUID id,
        @NonNull @Description("Of which mechanism, such as PROBLEM") String code,
        @NonNull @Description("What it is called") String name,
        @NonNull @Description("The document that it rests on (依据)") String source,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day; none: until a later one") LocalDate validTo,
        @NonNull @Description("Whether it is approved") ProposalState state,
        @NonNull @Description("The rules") List<@NonNull RuleValue> values) {}
