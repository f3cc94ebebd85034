package org.zoufang.hazard.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Reports a safety hazard (安全隐患) at an enterprise; a visitor never grades it. */
@Input("HazardReportInput")
@Description("Reports a safety hazard (安全隐患) at an enterprise; a visitor never grades it")
public record HazardReportInput(
        @NonNull
                @Id
                @Description(
                        "The hazard: UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Id @Description("Where it is") String enterpriseId,
        @Id @Description("The visit at which it was seen") String visitId,
        @Id @Description("The note block it came from") String noteId,
        @Nullable @Id @Description("The photos that show it") List<@NonNull String> photoIds,
        @Description("Its category: a code of the catalogue HAZARD_CATEGORY") String category,
        @Description("Where exactly, such as a hall or a machine") String place,
        @NonNull @Description("What is dangerous") String text,
        @Description("Whether people are in danger now (紧急危险)") Boolean immediate,
        @Nullable @Description("Who was told on the spot, and when") List<@NonNull HazardToldInput> told,
        @Description("When the device says it was seen: evidence, never order") Instant foundAt,
        @Id @Description("In whose name a secretary reports it") String onBehalfOfId) {}
