package org.zoufang.hazard.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.HazardState;
import org.zoufang.official.Official;

/** A line of a hazard's timeline. */
@Type("HazardStep")
@Description("A step on a hazard: a line of its timeline, never changed")
public record HazardStepView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The command's verb, such as grade") String command,
        @Description("Where the hazard was before; null for the first") HazardState from,
        @NonNull @Description("Where it was after") HazardState to,
        @NonNull @Description("When the server took it in") Instant at,
        @Description("Who took it; null: the enterprise by its link") Official by,
        @Description("Who of the enterprise, where it was its word") String contactName,
        @Description("What was said with it") String text,
        @NonNull @Description("Whether the enterprise sees it") boolean toEnterprise) {}
