package org.zoufang.problem.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.HandlerRole;
import org.zoufang.official.Organisation;

/** One run of a department's clock. */
@Type("ProblemAssignment")
@Description("That a department answers for a problem, from when to when: one run of its clock")
public record AssignmentView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The department (承办单位)") Organisation organisation,
        @NonNull @Description("How it answers for it") HandlerRole role,
        @NonNull @Description("At which level of escalation") int level,
        @NonNull @Description("Since when") Instant assignedAt,
        @NonNull @Description("By when it signs for it") LocalDate signBy,
        @Description("When it signed for it") Instant signedAt,
        @NonNull @Description("By when it answers") LocalDate dueOn,
        @NonNull @Description("Whether days of a year without a holiday notice were counted for it")
                boolean dueProvisional,
        @Description("When it objected (异议); null: it did not") Instant objectedAt,
        @Description("By when the service office decides its objection") LocalDate objectionDueOn,
        @Description("When its clock stopped; null: it runs") Instant endedAt,
        @NonNull @Description("Working days on its clock (办理用时)") int handlingDays) {}
