package org.zoufang.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Ids;

/** That a department answers for a problem, from when to when: one run of its clock. */
@Entity
@Table(name = "problem_assignment")
class Assignment {

    /** Why a department's clock stopped. */
    enum End {
        /** 已答复: its answer was approved, or it told the lead its part. */
        REPLIED,
        /** 改派: another department answers from now on. */
        REASSIGNED,
        /** The problem was withdrawn. */
        WITHDRAWN
    }

    @Id
    UUID id;

    UUID problemId;
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    HandlerRole role;

    int level;
    UUID assignedBy;
    Instant assignedAt;
    LocalDate signBy;
    LocalDate objectBy;
    LocalDate dueOn;
    boolean dueProvisional;
    Instant objectedAt;

    /** By when the office decides the objection. */
    LocalDate decideBy;

    UUID signedBy;
    Instant signedAt;
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    End endedAs;

    protected Assignment() {}

    static Assignment of(
            Problem problem, UUID organisation, HandlerRole role, TimeLimits limits, UUID by, Instant now) {
        Assignment given = new Assignment();
        given.id = Ids.next();
        given.problemId = problem.id;
        given.organisationId = organisation;
        given.role = role;
        given.level = problem.level;
        given.assignedBy = by;
        given.assignedAt = now;
        given.signBy = limits.signBy().day();
        given.objectBy = limits.objectBy().day();
        given.due(role == HandlerRole.LEAD ? limits.lead() : limits.coHandler());
        return given;
    }

    void due(WorkingDays.Due due) {
        dueOn = due.day();
        dueProvisional = due.provisional();
    }

    /** By a calendar that knows more: the windows that nobody has used yet move too. */
    void recounted(WorkingDays.Due due, TimeLimits limits) {
        due(due);
        signBy = signedAt == null ? limits.signBy().day() : signBy;
        objectBy = objectedAt == null && signedAt == null ? limits.objectBy().day() : objectBy;
    }

    void signed(UUID by, Instant now) {
        signedBy = by;
        signedAt = now;
    }

    void objected(Instant now, LocalDate decidedBy) {
        objectedAt = now;
        decideBy = decidedBy;
    }

    void ended(End as, Instant now) {
        endedAs = as;
        endedAt = now;
    }

    boolean runs() {
        return endedAt == null;
    }
}
