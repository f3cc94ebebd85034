package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of plans for enterprises. */
final class PlanProbes {

    static final List<Probe> ALL = List.of(
            query("enterprisePlan", Thing.PLAN, "(id: \"%s\")", "{ id }"),
            query("enterprisePlans", Thing.FIRM, "(enterpriseId: \"%s\")", "{ edges { node { title } } }"),
            mutation(
                    "enterprisePlanMake",
                    Thing.NOTHING,
                    "id: \"%n\", enterpriseId: \"%n\", title: \"方案\", goals: \"目标\", fromDay: \"2026-01-01\","
                            + " toDay: \"2026-12-31\""),
            mutation(
                    "enterprisePlanAddMeasure",
                    Thing.PLAN,
                    "id: \"%n\", planId: \"%s\", text: \"措施\", ownerId: \"%n\", dueOn: \"2099-12-31\""),
            mutation("enterprisePlanLink", Thing.PLAN, "planId: \"%s\", problemId: \"%n\""),
            mutation(
                    "enterprisePlanReview",
                    Thing.PLAN,
                    "id: \"%n\", planId: \"%s\", reviewedOn: \"2099-12-31\", text: \"评估\""),
            mutation("enterprisePlanEnd", Thing.PLAN, "id: \"%s\", conclusion: \"\""),
            mutation("enterprisePlanSettleMeasure", Thing.MEASURE, "id: \"%s\", state: OPEN, report: \"做了\""),
            path("GET /plans", Thing.NOTHING),
            path("GET /plans/new", Thing.NOTHING),
            path("POST /plans/new", Thing.NOTHING),
            path("GET /plans/{id}", Thing.PLAN),
            path("GET /plans/{id}/steps/{step}", Thing.NOTHING),
            path("POST /plans/{id}/steps/{step}", Thing.NOTHING));

    private PlanProbes() {}
}
