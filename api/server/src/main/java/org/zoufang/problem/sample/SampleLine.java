package org.zoufang.problem.sample;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One problem of a sample. */
@Type("SampleLine")
@Description("One problem of a sample, and what somebody else found")
public record SampleLine(
        @NonNull @Id @Description("The problem") UUID problemId,
        @NonNull @Description("Its number") String number,
        @NonNull @Description("The enterprise") String enterprise,
        @Description("The department that leads it") String lead,
        @Description("Whether it passed; none: nobody has looked yet") Boolean passed,
        @Description("What was found, in words") String text,
        @Description("When somebody looked") Instant checkedAt,
        @Ignore UUID checkedById) {}
