package org.zoufang.cluster.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProblemOutcome;

/** The one measure of a common problem. */
@Type("ClusterMeasure")
@Description("The measure (措施): the answer to every problem of a common one")
public record MeasureView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("What it comes to") ProblemOutcome outcome,
        @NonNull @Description("As every enterprise reads it") String text,
        @Description("When it is looked at again, for outcomes B and C") LocalDate nextOn) {}
