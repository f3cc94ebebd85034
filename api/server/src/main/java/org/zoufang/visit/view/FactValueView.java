package org.zoufang.visit.view;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What somebody wrote of one fact of a visit. */
@Type("FactValue")
@Description("What somebody wrote of one fact of a visit; only the fields of that fact are filled")
public record FactValueView(
        @Description("What it is for; null also if the text was cleared") String purpose,
        @Nullable @Description("All hosts") List<@NonNull HostView> hosts,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo) {}
