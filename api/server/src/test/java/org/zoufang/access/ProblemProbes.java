package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of problems: each command of their life. */
final class ProblemProbes {

    static final List<Probe> ALL = List.of(
            query("problem", Thing.PROBLEM, "(id: \"%s\")", "{ id }"),
            query("problems", Thing.FIRM, "(filter: {enterpriseId: \"%s\"})", "{ edges { node { state } } }"),
            mutation(
                    "problemSubmit",
                    Thing.NOTHING,
                    "id: \"%n\", enterpriseId: \"%n\", type: \"DEMAND\", category: \"LAND\", text: \"缺地\""),
            mutation("problemAskMore", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemAnswerMore", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemObject", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemSignFor", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemReplyInterim", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemReplyPart", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemApproveReply", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemReturnReply", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemSendToReview", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemUpholdRefusal", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemOverturnRefusal", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemReturnVisit", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemResume", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemAccept", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\""),
            mutation(
                    "problemRedirect",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", competent: \"供电公司\", reach: \"95598\""),
            mutation("problemMerge", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", intoId: \"%n\""),
            mutation("problemUnmerge", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemAssign", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", leadId: \"%n\""),
            mutation(
                    "problemDecideObjection",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", leadId: \"%n\", text: \"说明\""),
            mutation(
                    "problemAskExtension",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", until: \"2026-12-30\", text: \"说明\""),
            mutation(
                    "problemDecideExtension", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", granted: true, text: \"说明\""),
            mutation(
                    "problemHoldCaseMeeting",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", heldOn: \"2026-11-20\", participants: \"三家单位\", text: \"说明\""),
            mutation("problemDraftReply", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", outcome: A, text: \"说明\""),
            mutation(
                    "problemDeliver",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", way: AT_THE_DOOR, toWhom: \"王厂长\", deliveredAt: \"2026-11-20T02:00:00Z\""),
            mutation("problemConfirm", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", contactName: \"王厂长\""),
            mutation("problemConfirmInterim", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", contactName: \"王厂长\""),
            mutation(
                    "problemDissatisfied",
                    Thing.PROBLEM,
                    "id: \"%s\", stepId: \"%n\", contactName: \"王厂长\", text: \"说明\""),
            mutation(
                    "problemWithdraw", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", contactName: \"王厂长\", text: \"说明\""),
            mutation("problemReopen", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", text: \"说明\""),
            mutation("problemSample", Thing.PROBLEM, "id: \"%s\", stepId: \"%n\", passed: true, text: \"说明\""),
            query("sampleDraws", Thing.NOTHING, "", "{ drawn }"),
            query("sampleDraw", Thing.NOTHING, "(id: \"%s\")", "{ drawn }"),
            mutation("sampleDraw", Thing.NOTHING, "id: \"%n\", from: \"2020-01-01\", to: \"2020-01-02\""),
            path("GET /samples", Thing.NOTHING),
            path("POST /samples", Thing.NOTHING),
            path("GET /samples/{id}", Thing.NOTHING),
            query("watchList", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            path("GET /watch", Thing.NOTHING),
            query("enterprisesInDifficulty", Thing.NOTHING, "", "{ reason }"),
            mutation(
                    "enterpriseDifficultyMark",
                    Thing.NOTHING,
                    "id: \"%n\", enterpriseId: \"%n\", reason: \"停产\", lookOn: \"2099-01-01\""),
            mutation("enterpriseDifficultyLift", Thing.NOTHING, "id: \"%n\", reason: \"复产\""),
            path("GET /watch/difficulties/new", Thing.NOTHING),
            path("POST /watch/difficulties/new", Thing.NOTHING),
            path("GET /watch/difficulties/{id}/lift", Thing.NOTHING),
            path("POST /watch/difficulties/{id}/lift", Thing.NOTHING),
            query("problemRoutes", Thing.NOTHING, "", "{ category }"),
            mutation(
                    "problemRoutePropose",
                    Thing.NOTHING,
                    "id: \"%n\", category: \"LAND\", validFrom: \"2026-01-01\", source: \"试验\""),
            path("GET /problem-routes", Thing.NOTHING),
            path("GET /problem-routes/propose", Thing.NOTHING),
            path("POST /problem-routes/propose", Thing.NOTHING),
            query("supervisionOrders", Thing.NOTHING, "", "{ level }"),
            mutation("supervisionIssue", Thing.NOTHING, "problemId: \"%n\", stepId: \"%n\", level: BLUE, text: \"说明\""),
            mutation("supervisionReply", Thing.NOTHING, "id: \"%n\", stepId: \"%n\", text: \"说明\""),
            mutation("supervisionAccept", Thing.NOTHING, "id: \"%n\", stepId: \"%n\""),
            mutation("supervisionUpgrade", Thing.NOTHING, "id: \"%n\", stepId: \"%n\", text: \"说明\""),
            mutation("supervisionClose", Thing.NOTHING, "id: \"%n\", stepId: \"%n\""),
            path("GET /supervision", Thing.NOTHING),
            path("GET /supervision/{id}/{command}", Thing.NOTHING),
            path("POST /supervision/{id}/{command}", Thing.NOTHING),
            path("GET /problems/{id}/supervise", Thing.PROBLEM),
            path("POST /problems/{id}/supervise", Thing.NOTHING),
            path("GET /problem-imports", Thing.NOTHING),
            path("POST /problem-imports", Thing.NOTHING),
            path("GET /problem-imports/{id}", Thing.NOTHING),
            path("POST /problem-imports/{id}", Thing.NOTHING),
            path("GET /problems", Thing.NOTHING),
            path("GET /problems/export", Thing.NOTHING),
            path("GET /problems/new", Thing.NOTHING),
            path("POST /problems/new", Thing.NOTHING),
            path("GET /problems/{id}", Thing.PROBLEM),
            path("GET /problems/{id}/evidence.zip", Thing.PROBLEM),
            path("GET /verify", Thing.NOTHING),
            path("GET /verify/Verify.java", Thing.NOTHING),
            path("GET /problems/{id}/steps/{command}", Thing.NOTHING),
            path("POST /problems/{id}/steps/{command}", Thing.NOTHING));

    private ProblemProbes() {}
}
