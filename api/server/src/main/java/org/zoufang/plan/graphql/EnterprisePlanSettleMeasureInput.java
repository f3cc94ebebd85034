package org.zoufang.plan.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.MeasureState;

/** A measure is done or given up. */
@Input("EnterprisePlanSettleMeasureInput")
@Description("A measure is done or given up")
public record EnterprisePlanSettleMeasureInput(
        @NonNull @Id @Description("The measure") String id,
        @NonNull @Description("DONE by its owner, DROPPED by the service office") MeasureState state,
        @NonNull @Description("What was done, or why it is given up") String report) {}
