package org.zoufang.problem.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Urgency;

/** Brings in a problem (诉求) of an enterprise. */
@Input("ProblemSubmitInput")
@Description("Brings in a problem (诉求) of an enterprise")
public record ProblemSubmitInput(
        @NonNull
                @Id
                @Description(
                        "The problem: UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Id @Description("Whose it is") String enterpriseId,
        @Description("Where it came from; a visit or liaison unless told") ProblemSource source,
        @Id @Description("The visit at which it was heard or seen") String visitId,
        @Id @Description("The note block it came from") String noteId,
        @Nullable @Id @Description("The photos that show it") List<@NonNull String> photoIds,
        @NonNull @Description("Its type: a code of the catalogue PROBLEM_TYPE") String type,
        @NonNull @Description("Its category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @Description("What it comes from, in words") String cause,
        @Description(
                        "Who saw it first; the enterprise unless told. What an enterprise reported or telephoned it raised itself,"
                                + " and that it raised it again is found out from what it raised before: neither is changed by this")
                FirstSeenBy firstSeenBy,
        @Description("How soon it hurts; normal unless told") Urgency urgency,
        @Description("Who may be shown it; internal unless told") Confidentiality confidentiality,
        @NonNull @Description("What the enterprise needs") String text,
        @Description("Who of the enterprise said it") String contactName,
        @Description("When the device says it was heard: evidence, never order") Instant heardAt,
        @Id @Description("In whose name a secretary brings it in") String onBehalfOfId) {}
