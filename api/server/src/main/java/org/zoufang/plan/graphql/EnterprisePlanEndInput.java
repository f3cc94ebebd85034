package org.zoufang.plan.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan is over. */
@Input("EnterprisePlanEndInput")
@Description("A plan is over")
public record EnterprisePlanEndInput(
        @NonNull @Id @Description("The plan") String id, @NonNull @Description("What came of it") String conclusion) {}
