package org.zoufang.problem.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** The record of a case meeting on a problem. */
@Type("CaseMeeting")
@Description("The record of a case meeting (一事一议) on a problem")
public record CaseMeeting(
        @NonNull @Id @Description("Its id: that of its step") UUID id,
        @NonNull @Description("On which day, in China") LocalDate heldOn,
        @NonNull @Description("Who took part") String participants,
        @NonNull @Description("What was decided") String decision,
        @NonNull @Description("Its minutes (会议记录)") List<@NonNull ProblemFile> files,
        @Ignore UUID problemId) {}
