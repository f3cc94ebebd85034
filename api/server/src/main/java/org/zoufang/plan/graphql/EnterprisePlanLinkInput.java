package org.zoufang.plan.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan is for this problem too. */
@Input("EnterprisePlanLinkInput")
@Description("A plan is for this problem too")
public record EnterprisePlanLinkInput(
        @NonNull @Id @Description("The plan") String planId,
        @NonNull @Id @Description("The problem, of the same enterprise") String problemId) {}
