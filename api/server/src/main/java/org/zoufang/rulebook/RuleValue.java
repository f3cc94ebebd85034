package org.zoufang.rulebook;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.Rule;
import org.zoufang.contract.RuleUnit;

/** A rule and its number. */
@Type("RuleValue")
@Description("A rule and its number")
public record RuleValue(
        @NonNull @Description("The rule") Rule rule,
        @NonNull @Description("The number") int number,
        @NonNull @Description("What the number counts") RuleUnit unit) {

    static RuleValue of(Rule rule, int number) {
        return new RuleValue(rule, number, rule.unit());
    }
}
