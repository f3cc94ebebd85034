package org.zoufang.commitment.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Its owner says that a promise is fulfilled, and by what that can be seen. */
@Input("CommitmentFulfilInput")
@Description(
        "Its owner says that a promise is fulfilled, and by what that can be seen; kept it is when the enterprise says so")
public record CommitmentFulfilInput(
        @NonNull @Id @Description("The promise") String id,
        @NonNull @Id @Description("The step: UUIDv7 made once, when somebody acts; the same again is the same success")
                String stepId,
        @NonNull @Description("What was done, and by what it can be seen (兑现凭据)") String text,
        @Nullable @Id @Description("Photos that show it") List<@NonNull String> photoIds,
        @Description("On which day it was done, in China; today unless told") LocalDate fulfilledOn) {}
