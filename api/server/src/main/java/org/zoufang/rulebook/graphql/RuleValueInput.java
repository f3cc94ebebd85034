package org.zoufang.rulebook.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Rule;
import org.zoufang.rulebook.RuleValue;

/** A rule and its number. */
@Input("RuleValueInput")
@Description("A rule and its number; what it counts belongs to the rule")
public record RuleValueInput(
        @NonNull @Description("The rule") Rule rule, @NonNull @Description("The number") int number) {

    RuleValue read() {
        return new RuleValue(rule, number, rule.unit());
    }
}
