package org.zoufang.visit.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Official;

/** Two people wrote of one fact without knowing of each other: the first stands, the second is kept beside it. */
@Type("FactConflict")
@Description("A fact of a visit that two people changed without knowing of each other (待选定事项): the first value"
        + " stands, the second is kept, and the visit's lead chooses")
public record FactConflictView(
        @NonNull @Id @Description("The conflict") UUID id,
        @NonNull @Description("Grows by one with each change") int version,
        @NonNull @Id @Description("The visit") UUID visitId,
        @NonNull @Description("Which fact") VisitFact fact,
        @NonNull @Description("The version of the visit that the second writer had seen") int baseVersion,
        @NonNull @Description("What stood when the second value came") FactValueView current,
        @Description("Who wrote what stood") Official currentBy,
        @Description("When the server stored that") Instant currentAt,
        @NonNull @Description("The second value") FactValueView proposed,
        @NonNull @Description("Who wrote the second value") Official proposedBy,
        @Id @Description("On which phone, if on one") UUID deviceId,
        @Description("When the device says it was written: evidence, never order") Instant writtenAt,
        @NonNull @Description("When the server stored it") Instant recordedAt,
        @Description("What was chosen; null while it is open") FactChoice kept,
        @Description("Who chose") Official settledBy,
        @Description("When") Instant settledAt,
        @Description("What the visit said until the second value took its place") FactValueView replaced) {}
