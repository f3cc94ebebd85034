package org.zoufang.visit.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes facts of a visit; what is not sent stays. */
@Input("VisitReviseInput")
@Description("Changes facts of a visit; only the fields sent change. An empty text clears a purpose."
        + " A fact that somebody else changed since baseVersion stays, and what is sent is kept beside it for the lead")
public record VisitReviseInput(
        @NonNull @Id @Description("The visit") String id,
        @NonNull @Description("The version that the person saw when he changed it") int baseVersion,
        @Description("What the visit is for") String purpose,
        @Nullable @Description("All themes; merged if somebody else changed them too") List<@NonNull String> themes,
        @Nullable @Description("All hosts") List<@NonNull HostInput> hosts,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo,
        @Description("When the device says it was changed: evidence, never order") Instant writtenAt) {}
