package org.zoufang.visit.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;

/** A visit as its participants and the city see it. */
@Type("Visit")
@Description("A visit (入企记录): one enterprise, one occasion")
public record VisitView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each change of the visit itself") int version,
        @NonNull @Description("The kind (入企类别)") VisitKind kind,
        @NonNull @Description("Where it is in its life") VisitState state,
        @Description("What it is for") String purpose,
        @NonNull @Description("Themes in single words") List<@NonNull String> themes,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo,
        @Description("When the team arrived, by the clock of a device; kept as it was said") Instant arrivedAt,
        @Description("When the team left, by the clock of a device; kept as it was said") Instant leftAt,
        @Description("When the server heard of the arrival") Instant arrivedReceivedAt,
        @Description("When the server heard that the team had left") Instant leftReceivedAt,
        @NonNull
                @Description(
                        "What looks wrong about the times that devices said (时间存疑); they are kept as they were said")
                List<@NonNull ClockFlag> clockFlags,
        @NonNull
                @Description(
                        "When it took place: arrival, else the plan, else the recording; where the device's clock was"
                                + " wrong at the arrival (clockFlags), set right by the server's")
                Instant occurredAt,
        @NonNull @Description("When the server stored it first") Instant recordedAt,
        @NonNull @Description("Whether the team arrived without a plan") boolean unplanned,
        @Description("The legal basis; only of an administrative inspection (行政检查)") LegalBasisView legal,
        @Description("What the service office missed when it last returned the visit") String returnComment,
        @Id @Description("The stop of a tour that it carried out") UUID tourStopId,
        @NonNull @Description("Note blocks that are not withdrawn") int noteCount,
        @NonNull @Description("Photos listed and not withdrawn") int photoCount,
        @NonNull @Description("Photos of these whose bytes are stored") int photosStored,
        @Ignore UUID enterpriseId,
        @Ignore UUID leadId,
        @Ignore UUID recordedById,
        @Ignore UUID principalId) {}
