package org.zoufang.visit.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;

/** Records a visit (入企记录): one enterprise, one occasion. */
@Input("VisitRecordInput")
@Description("Records a visit (入企记录): one enterprise, one occasion. It begins as a draft")
public record VisitRecordInput(
        @NonNull @Id @Description("UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Description("The kind (入企类别); it decides who may record the visit") VisitKind kind,
        @NonNull @Description("In which capacity (身份) the caller records it; he must hold it today") Role capacity,
        @NonNull @Id @Description("The enterprise called on") String enterpriseId,
        @Description("What the visit is for") String purpose,
        @Nullable @Description("Themes in single words") List<@NonNull String> themes,
        @Description("Planned begin") Instant plannedFrom,
        @Description("Planned end") Instant plannedTo,
        @Id @Description("The stop of a tour that this visit carries out") String tourStopId,
        @Description("The legal basis; only for an administrative inspection (行政检查)") LegalBasisInput legal,
        @Nullable @Description("Who takes part, exactly one as lead; not sent, the caller is the lead")
                List<@NonNull ParticipantInput> participants,
        @Nullable @Description("Who receives the visit at the enterprise") List<@NonNull HostInput> hosts,
        @NonNull @Description("When the device recorded it: evidence, never order") Instant recordedAt,
        @Id @Description("For which leader a secretary records; he must have delegated to the caller")
                String onBehalfOfId) {}
