package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of what administrators do with bodies, people and accounts, and of signing in at a provider. */
final class AdministrationProbes {

    static final List<Probe> ALL = List.of(
            path("GET /sign-in/oidc", Thing.NOTHING),
            path("GET /sign-in/oidc/callback", Thing.NOTHING),
            path("POST /sign-in/oidc/back-channel", Thing.NOTHING),
            query("organisations", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("official", Thing.NOTHING, "(id: \"%s\")", "{ id }"),
            query("postingProposals", Thing.NOTHING, "", "{ __typename }"),
            mutation("organisationSave", Thing.NOTHING, "id: \"%n\", name: \" \", kind: DEPARTMENT"),
            mutation("organisationClose", Thing.NOTHING, "id: \"%n\""),
            mutation("officialSave", Thing.NOTHING, "id: \"%n\", name: \" \""),
            mutation(
                    "postingGive",
                    Thing.NOTHING,
                    "id: \"%n\", officialId: \"%n\", organisationId: \"%n\", role: OFFICIAL, from: \"2026-01-01\""),
            mutation("postingEnd", Thing.NOTHING, "id: \"%n\""),
            mutation("postingApprove", Thing.NOTHING, "id: \"%n\""),
            mutation("postingReject", Thing.NOTHING, "id: \"%n\", reason: \"岗位不符\""),
            mutation("accountOpen", Thing.NOTHING, "officialId: \"%n\", name: \"nobody\""),
            mutation("accountDisable", Thing.NOTHING, "officialId: \"%n\""),
            mutation("accountEnable", Thing.NOTHING, "officialId: \"%n\""),
            mutation("accountReset", Thing.NOTHING, "officialId: \"%n\""),
            query("listImport", Thing.NOTHING, "(id: \"%s\")", "{ id }"),
            new Probe("POST /organisations/imports", Thing.NOTHING, "x"),
            path("GET /organisations/imports/{id}", Thing.NOTHING),
            path("GET /organisations/imports/{id}/report.csv", Thing.NOTHING),
            path("GET /organisations/imports/template.xlsx", Thing.NOTHING),
            new Probe("POST /officials/imports", Thing.NOTHING, "x"),
            path("GET /officials/imports/{id}", Thing.NOTHING),
            path("GET /officials/imports/{id}/report.csv", Thing.NOTHING),
            path("GET /officials/imports/template.xlsx", Thing.NOTHING),
            new Probe("POST /pairings/imports", Thing.NOTHING, "x"),
            path("GET /pairings/imports/{id}", Thing.NOTHING),
            path("GET /pairings/imports/{id}/report.csv", Thing.NOTHING),
            path("GET /pairings/imports/template.xlsx", Thing.NOTHING),
            path("GET /enterprises/imports/template.xlsx", Thing.NOTHING),
            path("GET /admin", Thing.NOTHING),
            path("GET /admin/approvals/{id}", Thing.NOTHING),
            path("POST /admin/approvals/{id}/approve", Thing.NOTHING),
            path("POST /admin/approvals/{id}/reject", Thing.NOTHING),
            path("GET /admin/organisations", Thing.NOTHING),
            path("GET /admin/organisations/{id}", Thing.NOTHING),
            path("POST /admin/organisations/{id}", Thing.NOTHING),
            path("POST /admin/organisations/{id}/close", Thing.NOTHING),
            path("GET /admin/people", Thing.NOTHING),
            path("GET /admin/people/new", Thing.NOTHING),
            path("POST /admin/people/new", Thing.NOTHING),
            path("GET /admin/people/{id}", Thing.NOTHING),
            path("GET /admin/people/{id}/name", Thing.NOTHING),
            path("POST /admin/people/{id}/name", Thing.NOTHING),
            path("POST /admin/people/{id}/delegations/{delegation}/revoke", Thing.NOTHING),
            path("GET /admin/people/{id}/posts/new", Thing.NOTHING),
            path("POST /admin/people/{id}/posts/new", Thing.NOTHING),
            path("GET /admin/people/{id}/posts/{post}/end", Thing.NOTHING),
            path("POST /admin/people/{id}/posts/{post}/end", Thing.NOTHING),
            path("GET /admin/people/{id}/account", Thing.NOTHING),
            path("POST /admin/people/{id}/account", Thing.NOTHING),
            path("POST /admin/people/{id}/account/reset", Thing.NOTHING),
            path("POST /admin/people/{id}/account/disable", Thing.NOTHING),
            path("POST /admin/people/{id}/account/enable", Thing.NOTHING),
            path("GET /admin/people/{id}/delegations/new", Thing.NOTHING),
            path("POST /admin/people/{id}/delegations/new", Thing.NOTHING),
            path("GET /pairings", Thing.NOTHING),
            path("GET /pairings/new", Thing.NOTHING),
            path("POST /pairings/new", Thing.NOTHING),
            path("GET /pairings/{id}/end", Thing.NOTHING),
            path("POST /pairings/{id}/end", Thing.NOTHING),
            path("GET /lists", Thing.NOTHING),
            path("POST /lists", Thing.NOTHING),
            path("GET /lists/{id}", Thing.NOTHING));

    private AdministrationProbes() {}
}
