package org.zoufang.leadership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;

/** A visit as one line of the history. */
@Description("One line of the visit history (走访记录); `visit(id)` has the whole")
public record VisitHistoryEntry(
        @Id @NonNull @Description("The visit") UUID id,
        @NonNull @Description("Kind of visit (入企类别)") VisitKind kind,
        @NonNull @Description("How far the visit is") VisitState state,
        @Description("What the visit was for") String purpose,
        @NonNull @Description("When it took place: arrival, else the plan, else the recording") Instant occurredAt,
        @Description("When the visitors arrived") Instant arrivedAt,
        @Description("When the visitors left") Instant leftAt,
        @NonNull @Description("Which enterprise was visited") EnterpriseName enterprise,
        @NonNull @Description("Who led the visit") OfficialName lead,
        @Description("How many officials took part") int participantCount,
        @Description("How many notes were written") int noteCount,
        @Description("How many photos belong to it") int photoCount,
        @Description("How many of the photos have arrived") int photosStored,
        @Description("How many problems (诉求) were brought back from it") int problemCount,
        @Description("How many of these problems are still open for the enterprise") int openProblemCount,
        @Description("The part of a note that matched the searched text; null without a search") String excerpt) {}
