package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of the enterprise's own pages and of what officials give to enterprises. */
final class CounterProbes {

    static final List<Probe> ALL = List.of(
            mutation("visitorCodeIssue", Thing.VISIT, "visitId: \"%s\""),
            path("POST /visits/{id}/visitor-code", Thing.NOTHING),
            path("GET /v", Thing.NOTHING),
            query("counterLinks", Thing.NOTHING, "(enterpriseId: \"%s\", first: 1)", "{ pageInfo { hasNextPage } }"),
            mutation(
                    "counterLinkIssue",
                    Thing.PROBLEM,
                    "id: \"%n\", matter: PROBLEM, problemId: \"%s\", contactName: \"罗师傅\", validDays: 3"),
            mutation("counterLinkRevoke", Thing.NOTHING, "id: \"%s\""),
            path("GET /counter-links", Thing.NOTHING),
            path("POST /counter-links", Thing.NOTHING),
            path("GET /counter-links/{id}/revocation", Thing.NOTHING),
            path("POST /counter-links/{id}/revocation", Thing.NOTHING),
            path("GET /counter-links/problems/{id}", Thing.PROBLEM),
            path("POST /counter-links/problems/{id}", Thing.NOTHING),
            query("notices", Thing.PROBLEM, "(problemId: \"%s\")", "{ edges { node { kind } } }"),
            mutation("noticeShow", Thing.NOTICE, "id: \"%s\""),
            mutation("noticeHandOver", Thing.NOTICE, "id: \"%s\""),
            mutation("noticeSend", Thing.NOTICE, "id: \"%s\", way: SMS, address: \"13800000000\""),
            path("GET /notices", Thing.NOTHING),
            path("GET /notices/{id}", Thing.NOTICE),
            path("POST /notices/{id}/show", Thing.NOTHING),
            path("POST /notices/{id}/hand-over", Thing.NOTHING),
            path("POST /notices/{id}/send", Thing.NOTHING),
            path("GET /counter", Thing.NOTHING),
            path("GET /counter/problem", Thing.NOTHING),
            path("GET /counter/problem/evidence.zip", Thing.NOTHING),
            path("GET /counter/problem/files/{file}", Thing.NOTHING),
            path("GET /counter/problem/{act}", Thing.NOTHING),
            path("POST /counter/problem/{act}", Thing.NOTHING),
            path("GET /counter/commitments", Thing.NOTHING),
            path("GET /counter/commitments/photos/{photo}", Thing.NOTHING),
            path("GET /counter/commitments/{id}/{act}", Thing.NOTHING),
            path("POST /counter/commitments/{id}/{act}", Thing.NOTHING),
            path("GET /counter/report", Thing.NOTHING),
            path("POST /counter/report", Thing.NOTHING),
            path("GET /problem-photos/{photo}", Thing.PROBLEM_PHOTO),
            path("GET /problem-files/{file}", Thing.PROBLEM_FILE),
            path("POST /counter/sign-out", Thing.NOTHING));

    private CounterProbes() {}
}
