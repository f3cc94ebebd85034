package org.zoufang.rulebook.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.rulebook.NewRuleSet;
import org.zoufang.shared.Ids;

/** Proposes a rule set. */
@Input("RuleSetProposeInput")
@Description("Proposes a rule set of a mechanism; another person approves")
public record RuleSetProposeInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Description("Of which mechanism, such as PROBLEM: capital letters, digits, underscores") String code,
        @NonNull @Description("What it is called") String name,
        @NonNull @Description("The document that it rests on (依据)") String source,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day; not sent, until a later one") LocalDate validTo,
        @NonNull @Description("The rules") List<@NonNull RuleValueInput> values) {

    NewRuleSet read() {
        return new NewRuleSet(
                Ids.parse(id, "id"),
                code,
                name,
                source,
                validFrom,
                validTo,
                values.stream().map(RuleValueInput::read).toList());
    }
}
