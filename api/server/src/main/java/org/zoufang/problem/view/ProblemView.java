package org.zoufang.problem.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemNature;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Urgency;

/** How an enterprise's problem stands. */
@Type("EnterpriseProblem")
@Description(
        "An enterprise's problem (诉求): it goes to one lead department, and the enterprise says whether it is solved")
public record ProblemView(
        @NonNull @Id @Description("UUIDv7 made by the client") UUID id,
        @NonNull @Description("Grows by one with each step") int version,
        @NonNull @Description("Its number (诉求编号): year and count") String number,
        @NonNull @Description("Where it came from") ProblemSource source,
        @Id @Description("The visit at which it was heard or seen") UUID visitId,
        @Id @Description("The note block it came from") UUID noteId,
        @NonNull @Description("Its type: a code of the catalogue PROBLEM_TYPE") String type,
        @NonNull @Description("Its category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @Description("What it comes from") String cause,
        @NonNull @Description("Whether one enterprise has it or many") ProblemNature nature,
        @NonNull @Description("Who saw it first") FirstSeenBy firstSeenBy,
        @NonNull @Description("How soon it hurts") Urgency urgency,
        @NonNull @Description("Who may be shown it") Confidentiality confidentiality,
        @NonNull @Description("What the enterprise needs") String text,
        @Description("Who of the enterprise said it") String contactName,
        @NonNull @Description("When it was heard, by the device that wrote it down") Instant heardAt,
        @NonNull @Description("When the server took it in") Instant submittedAt,
        @NonNull @Description("Where it is in its life") ProblemState state,
        @NonNull @Description("Since when") Instant stateSince,
        @Description("By when the lead department answers, in China; none before it is assigned") LocalDate dueOn,
        @NonNull @Description("Whether days of a year without a holiday notice were counted for it")
                boolean dueProvisional,
        @NonNull @Description("Working days by which the answer is overdue now; 0 if it is not, or is given already")
                int overdueDays,
        @NonNull @Description("Escalation (提级办理): 0 to 3") int level,
        @Description("What the last answer came to") ProblemOutcome outcome,
        @Description("When it is looked at again, for what is on watch") LocalDate watchOn,
        @NonNull @Description("How often the enterprise was not satisfied") int reworkCount,
        @NonNull @Description("How often a refusal was given") int refusalCount,
        @NonNull @Description("How often it was reopened") int reopenCount,
        @Description("When an answer reached the enterprise") Instant reachedAt,
        @Description("When the enterprise confirmed or withdrew") Instant closedAt,
        @NonNull
                @Description("Working days that the enterprise has waited (企业等待): from the day it was taken in until it"
                        + " confirmed, or until today")
                int waitingDays,
        @Id @Description("The problem under which it is handled (并办)") UUID mergedIntoId,
        @Ignore UUID enterpriseId,
        @Ignore UUID raisedById,
        @Ignore UUID principalId,
        @Ignore UUID leadId) {}
