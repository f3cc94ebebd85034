package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of hazards: each command of their life. */
final class HazardProbes {

    private static final String STEP = "id: \"%s\", stepId: \"%n\", ";

    static final List<Probe> ALL = List.of(
            query("hazard", Thing.HAZARD, "(id: \"%s\")", "{ id }"),
            query("hazards", Thing.FIRM, "(filter: {enterpriseId: \"%s\"})", "{ edges { node { state } } }"),
            mutation("hazardReport", Thing.NOTHING, "id: \"%n\", enterpriseId: \"%n\", text: \"电线裸露\""),
            said("Warn", "text: \"已疏散\""),
            said("Remind", "text: \"请整改\""),
            said("Refer", "regulatorId: \"%n\""),
            said("Supervise", "text: \"督办\""),
            said("Rectify", "text: \"开工\""),
            said("Delist", "text: \"核销\""),
            said("Contest", "text: \"异议\""),
            said("Grade", "grade: GENERAL, text: \"依据\""),
            said("Order", "dueOn: \"2036-12-30\", text: \"更换线路\""),
            said(
                    "SubmitPlan",
                    "goal: \"消除\", measures: \"更换\", money: \"十万元\", people: \"王厂长\", until: \"2036-12-30\","
                            + " emergencyPlan: \"停电撤人\""),
            said("List", "listingNo: \"挂牌一号\""),
            said("ClaimFixed", "text: \"已更换\""),
            said("AppointRecheck", "day: \"2036-12-30\""),
            said("Recheck", "passed: true, text: \"合格\""),
            said("Review", "outcome: UPHELD, text: \"维持\""),
            said("Transfer", "toWhom: \"执法支队\", receiptNo: \"回执一号\""),
            query("hazardRoutes", Thing.NOTHING, "", "{ category }"),
            mutation(
                    "hazardRoutePropose",
                    Thing.NOTHING,
                    "id: \"%n\", organisationId: \"%n\", validFrom: \"2026-01-01\", source: \"试验\""),
            path("GET /hazards", Thing.NOTHING),
            path("GET /hazards/export", Thing.NOTHING),
            path("GET /hazards/new", Thing.NOTHING),
            path("POST /hazards/new", Thing.NOTHING),
            path("GET /hazards/{id}", Thing.HAZARD),
            path("GET /hazards/{id}/steps/{command}", Thing.NOTHING),
            path("POST /hazards/{id}/steps/{command}", Thing.NOTHING),
            path("GET /hazard-routes", Thing.NOTHING),
            path("GET /hazard-routes/propose", Thing.NOTHING),
            path("POST /hazard-routes/propose", Thing.NOTHING),
            mutation(
                    "hazardLinkIssue",
                    Thing.HAZARD,
                    "id: \"%n\", hazardId: \"%s\", contactName: \"王厂长\", validDays: 3"),
            path("GET /counter-links/hazards/{id}", Thing.HAZARD),
            path("POST /counter-links/hazards/{id}", Thing.NOTHING),
            path("GET /counter/hazard", Thing.NOTHING),
            path("GET /counter/hazard/photos/{photo}", Thing.NOTHING),
            path("GET /counter/hazard/{act}", Thing.NOTHING),
            path("POST /counter/hazard/{act}", Thing.NOTHING),
            path("GET /hazard-photos/{photo}", Thing.HAZARD_PHOTO));

    private static Probe said(String command, String more) {
        return mutation("hazard" + command, Thing.HAZARD, STEP + more);
    }

    private HazardProbes() {}
}
