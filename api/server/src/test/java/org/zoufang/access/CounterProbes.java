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
                    Thing.FIRM,
                    "id: \"%n\", enterpriseId: \"%s\", contactName: \"罗师傅\", validDays: 30"),
            mutation("counterLinkRevoke", Thing.NOTHING, "id: \"%s\""),
            path("GET /counter-links", Thing.NOTHING),
            path("POST /counter-links", Thing.NOTHING),
            path("GET /counter-links/{id}/revocation", Thing.NOTHING),
            path("POST /counter-links/{id}/revocation", Thing.NOTHING),
            path("GET /counter", Thing.NOTHING),
            path("POST /counter/sign-out", Thing.NOTHING));

    private CounterProbes() {}
}
