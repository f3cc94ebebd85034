package org.zoufang.plan.page;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done about a plan at its page. */
public enum PlanStep {
    MEASURE("measure", "enterprisePlanAddMeasure"),
    DONE("done", "enterprisePlanSettleMeasure"),
    DROP("drop", "enterprisePlanSettleMeasure"),
    LINK("link", "enterprisePlanLink"),
    REVIEW("review", "enterprisePlanReview"),
    END("end", "enterprisePlanEnd");

    private final String path;
    private final String mutation;

    PlanStep(String path, String mutation) {
        this.path = path;
        this.mutation = mutation;
    }

    static Optional<PlanStep> of(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    /** Where its form is sent. */
    public String action(UUID plan) {
        return "/plans/" + plan + "/steps/" + path;
    }

    /** Its row of the access table: a page has no private door. */
    String operation() {
        return "Mutation." + mutation;
    }

    /** Whether it settles a measure. */
    public boolean settles() {
        return this == DONE || this == DROP;
    }
}
