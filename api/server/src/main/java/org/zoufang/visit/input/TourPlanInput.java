package org.zoufang.visit.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Plans a tour (行程): ordered stops of one team on one day. The caller leads it. */
@Input("TourPlanInput")
@Description("Plans a tour (行程): ordered stops of one team on one day; the caller leads it")
public record TourPlanInput(
        @NonNull @Id @Description("UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Description("What the tour is called") String title,
        @NonNull @Description("The day, in Asia/Shanghai") LocalDate day,
        @NonNull @Description("Where it goes, in order; at least one") List<@NonNull TourStopInput> stops,
        @Nullable @Id @Description("Officials who go along, beside the caller") List<@NonNull String> teamIds) {}
