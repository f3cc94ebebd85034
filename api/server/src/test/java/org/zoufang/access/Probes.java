package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One probe for each operation. Who adds an operation adds its row to the access table and its probe here. */
final class Probes {

    private static final String HASH = "a".repeat(64);
    private static final String AT = "at: {wall: \"2026-11-20T02:00:00Z\"}";

    private static final List<Probe> ALL = List.of(
            // who one is
            mutation("signIn", Thing.NOTHING, "name: \"nobody\", password: \"nothing at all\""),
            mutation("signOut", Thing.NOTHING, "refreshToken: \"none\""),
            mutation("tokenRefresh", Thing.NOTHING, "refreshToken: \"none\""),
            query("serverInfo", Thing.NOTHING, "", "{ schemaVersion }"),
            query("me", Thing.NOTHING, "", "{ roles }"),
            mutation(
                    "passwordChange",
                    Thing.NOTHING,
                    "name: \"nobody\", password: \"nothing at all\", newPassword: \"something quite else\""),
            // the register
            query("enterprise", Thing.FIRM, "(id: \"%s\")", "{ id }"),
            query("enterprises", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("officials", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("changes", Thing.NOTHING, "(first: 1)", "{ resync }"),
            query("enterpriseImport", Thing.NOTHING, "(id: \"%s\")", "{ id }"),
            new Probe("POST /enterprises/imports", Thing.NOTHING, "x"),
            path("GET /enterprises/imports/{id}", Thing.NOTHING),
            path("GET /enterprises/imports/{id}/report.csv", Thing.NOTHING),
            // photos
            path("GET /photos/{photo}/thumbnail", Thing.PHOTO),
            path("GET /photos/{photo}/view", Thing.PHOTO),
            path("GET /photos/{photo}/original", Thing.PHOTO),
            // visits
            query("visit", Thing.VISIT, "(id: \"%s\")", "{ id }"),
            query("coverage", Thing.NOTHING, "", "{ edges { cursor } }"),
            query("overview", Thing.NOTHING, "", "{ day }"),
            query("enterpriseFile", Thing.FIRM, "(id: \"%s\")", "{ problemCount }"),
            query("visitHistory", Thing.FIRM, "(filter: {enterpriseId: \"%s\"})", "{ edges { node { kind } } }"),
            mutation(
                    "visitRecord",
                    Thing.NOTHING,
                    "id: \"%n\", kind: SERVICE_VISIT, capacity: OFFICIAL, enterpriseId: \"%s\","
                            + " recordedAt: \"2026-11-20T01:00:00Z\""),
            mutation("tourPlan", Thing.NOTHING, "id: \"%n\", title: \"铸造企业\", day: \"2026-11-20\", stops: []"),
            mutation("visitRevise", Thing.VISIT, "id: \"%s\", baseVersion: 1, purpose: \"用工\""),
            mutation("visitArrive", Thing.VISIT, "id: \"%s\", " + AT),
            mutation("visitEnd", Thing.VISIT, "id: \"%s\", " + AT),
            mutation("visitCloseNotes", Thing.VISIT, "id: \"%s\""),
            mutation("visitWaive", Thing.VISIT, "id: \"%s\", officialId: \"%n\", reason: \"请假\""),
            mutation("visitSubmit", Thing.VISIT, "id: \"%s\""),
            mutation("visitAccept", Thing.VISIT, "id: \"%s\""),
            mutation("visitReturn", Thing.VISIT, "id: \"%s\", comment: \"不完整\""),
            mutation(
                    "participantAdd",
                    Thing.VISIT,
                    "visitId: \"%s\", officialId: \"%n\", role: MEMBER, capacity: OFFICIAL"),
            mutation("participantRemove", Thing.VISIT, "visitId: \"%s\", officialId: \"%n\""),
            mutation(
                    "noteWrite",
                    Thing.VISIT,
                    "id: \"%n\", visitId: \"%s\", position: 1, kind: TEXT, text: \"缺工\","
                            + " writtenAt: \"2026-11-20T02:00:00Z\""),
            mutation("noteRevise", Thing.NOTE, "id: \"%s\", baseVersion: 1, text: \"缺十五人\""),
            mutation("noteWithdraw", Thing.NOTE, "id: \"%s\", reason: \"写错\""),
            mutation("noteKeepBoth", Thing.NOTE, "id: \"%s\""),
            query("factConflicts", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            mutation("factConflictSettle", Thing.CONFLICT, "id: \"%s\", keep: PROPOSED"),
            mutation(
                    "photoAttach",
                    Thing.VISIT,
                    "id: \"%n\", visitId: \"%s\", sha256: \"" + HASH + "\", size: 9, mediaType: \"image/jpeg\","
                            + " source: CAMERA"),
            mutation("photoWithdraw", Thing.PHOTO, "id: \"%s\", reason: \"重复\""),
            new Probe("Mutation.push", Thing.NOTHING, "mutation { push(groups: []) { serverTime } }"),
            // uploads
            path("OPTIONS /photos", Thing.NOTHING),
            path("OPTIONS /photos/{upload}", Thing.NOTHING),
            path("POST /photos", Thing.NOTHING),
            path("HEAD /photos/{upload}", Thing.NOTHING),
            path("PATCH /photos/{upload}", Thing.NOTHING),
            path("DELETE /photos/{upload}", Thing.NOTHING),
            // the way in
            path("GET /", Thing.NOTHING),
            path("GET /zoufang.apk", Thing.NOTHING),
            path("GET /sign-in", Thing.NOTHING),
            path("POST /sign-in", Thing.NOTHING),
            path("POST /sign-out", Thing.NOTHING),
            path("GET /landing", Thing.NOTHING),
            path("GET /home", Thing.NOTHING),
            path("GET /visits", Thing.NOTHING),
            path("GET /visits/export", Thing.NOTHING),
            path("GET /visits/{id}", Thing.VISIT),
            path("GET /overview", Thing.NOTHING),
            path("GET /coverage", Thing.NOTHING),
            path("GET /enterprises", Thing.NOTHING),
            path("GET /enterprises/{id}", Thing.FIRM),
            path("GET /enterprises/choose", Thing.NOTHING),
            path("GET /officials/choose", Thing.NOTHING),
            path("GET /phones", Thing.NOTHING),
            path("GET /phones/register", Thing.NOTHING),
            path("POST /phones/register", Thing.NOTHING),
            path("GET /phones/{phone}/revoke", Thing.DEVICE),
            path("POST /phones/{phone}/revoke", Thing.NOTHING),
            path("GET /password", Thing.NOTHING),
            path("POST /password", Thing.NOTHING),
            path("GET /trail", Thing.NOTHING),
            // pairings and delegations
            query("pairings", Thing.FIRM, "(enterpriseId: \"%s\")", "{ edges { node { type } } }"),
            mutation(
                    "pairingMake",
                    Thing.NOTHING,
                    "id: \"%n\", officialId: \"%n\", enterpriseId: \"%n\", type: LIAISON, from: \"2026-01-01\""),
            mutation("pairingEnd", Thing.PAIRING, "id: \"%s\", reason: \"轮换\""),
            query("closedLoop", Thing.NOTHING, "", "{ total { taken } }"),
            path("GET /figures", Thing.NOTHING),
            path("GET /figures/export", Thing.NOTHING),
            query("handOverPreview", Thing.PAIRING, "(pairingId: \"%s\")", "{ counts { count } }"),
            query("handOver", Thing.NOTHING, "(id: \"%s\")", "{ hash }"),
            mutation("pairingHandOverNote", Thing.PAIRING, "id: \"%n\", pairingId: \"%s\", text: \"说明\""),
            mutation(
                    "pairingHandOver",
                    Thing.PAIRING,
                    "id: \"%n\", pairingId: \"%s\", toOfficialId: \"%n\", seen: \"-\""),
            path("GET /my-pairings", Thing.NOTHING),
            path("GET /my-pairings/{id}/note", Thing.PAIRING),
            path("POST /my-pairings/{id}/note", Thing.NOTHING),
            path("GET /pairings/{id}/hand-over", Thing.PAIRING),
            path("POST /pairings/{id}/hand-over", Thing.NOTHING),
            path("GET /hand-overs/{id}", Thing.NOTHING),
            query("delegations", Thing.PERSON, "(officialId: \"%s\")", "{ from }"),
            mutation("delegationGrant", Thing.NOTHING, "id: \"%n\", delegateId: \"%n\", from: \"2026-01-01\""),
            mutation("delegationRevoke", Thing.DELEGATION, "id: \"%s\""),
            // phones
            query("devices", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            mutation("deviceRegistrationIssue", Thing.NOTHING, ""),
            mutation("deviceRegister", Thing.NOTHING, "ticket: \"none\", id: \"%n\", name: \"手机\""),
            query("deviceRules", Thing.NOTHING, "", "{ offlineHours }"),
            mutation("deviceReport", Thing.NOTHING, "unsent: 0"),
            mutation("deviceRevoke", Thing.DEVICE, "id: \"%s\""),
            // the trail
            query("trail", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("trailHolds", Thing.NOTHING, "", "{ id }"),
            mutation("trailHoldSet", Thing.NOTHING, "fromDay: \"2026-01-01\", toDay: \"2026-01-31\", reason: \"调查\""),
            mutation("trailHoldLift", Thing.NOTHING, "id: \"%n\""),
            path("GET /trail/export", Thing.NOTHING),
            // what the city lays down
            query("ruleSets", Thing.NOTHING, "", "{ code }"),
            query("catalogueTerms", Thing.NOTHING, "(catalogue: VISIT_THEME)", "{ code }"),
            query("calendarDays", Thing.NOTHING, "(year: 2026)", "{ day }"),
            query("proposals", Thing.NOTHING, "", "{ state }"),
            mutation(
                    "ruleSetPropose",
                    Thing.NOTHING,
                    "id: \"%n\", code: \"PROBLEM\", name: \"时限\", source: \"市政府文件\", validFrom: \"2027-01-01\", values: []"),
            mutation(
                    "termPropose",
                    Thing.NOTHING,
                    "id: \"%n\", catalogue: VISIT_THEME, code: \"x\", zh: \"用水\", en: \"Water\", position: 9,"
                            + " validFrom: \"2027-01-01\", source: \"市政府文件\""),
            mutation("calendarPropose", Thing.NOTHING, "id: \"%n\", title: \"2027\", source: \"通知\", days: []"),
            mutation("proposalApprove", Thing.NOTHING, "id: \"%n\""),
            mutation("proposalReject", Thing.NOTHING, "id: \"%n\", comment: \"依据不足\""),
            mutation("proposalWithdraw", Thing.NOTHING, "id: \"%n\""),
            path("GET /rules", Thing.NOTHING),
            path("GET /rules/propose", Thing.NOTHING),
            path("POST /rules/propose", Thing.NOTHING),
            path("GET /rules/catalogues/{catalogue}", Thing.NOTHING),
            path("GET /rules/catalogues/{catalogue}/propose", Thing.NOTHING),
            path("POST /rules/catalogues/{catalogue}/propose", Thing.NOTHING),
            path("GET /rules/calendar/{year}", Thing.NOTHING),
            path("GET /rules/calendar/propose", Thing.NOTHING),
            path("POST /rules/calendar/propose", Thing.NOTHING),
            path("GET /rules/proposals/{id}", Thing.NOTHING),
            path("POST /rules/proposals/{id}", Thing.NOTHING));

    private Probes() {}

    static Map<String, Probe> byOperation() {
        Map<String, Probe> probes = new LinkedHashMap<>();
        ALL.forEach(probe -> probes.put(probe.operation(), probe));
        AdministrationProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        CounterProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        ClusterProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        ComplaintProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        ProblemProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        HazardProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        PlanProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        CommitmentProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        QuarantineProbes.ALL.forEach(probe -> probes.put(probe.operation(), probe));
        return probes;
    }
}
