package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of common problems. */
final class ClusterProbes {

    private static final String STEP = "id: \"%n\", stepId: \"%n\", text: \"说明\"";

    static final List<Probe> ALL = List.of(
            query("clusterSuggestions", Thing.NOTHING, "", "{ category }"),
            query("cluster", Thing.NOTHING, "(id: \"%s\")", "{ id }"),
            query("clusters", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("clusterProposals", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            mutation(
                    "clusterPropose",
                    Thing.NOTHING,
                    "id: \"%n\", title: \"积水\", problemIds: [\"%n\", \"%n\"], text: \"同一条路\""),
            mutation("clusterDecline", Thing.NOTHING, "id: \"%n\", text: \"两回事\""),
            mutation("clusterForm", Thing.NOTHING, "id: \"%n\", title: \"积水\", problemIds: [\"%n\", \"%n\"]"),
            mutation("clusterLeave", Thing.NOTHING, "id: \"%n\", problemIds: [\"%n\", \"%n\"], text: \"两回事\""),
            mutation("clusterAdd", Thing.NOTHING, STEP + ", problemIds: [\"%n\"]"),
            mutation("clusterRemove", Thing.NOTHING, STEP + ", problemIds: [\"%n\"]"),
            mutation("clusterDissolve", Thing.NOTHING, STEP),
            mutation("clusterAssign", Thing.NOTHING, STEP + ", leadId: \"%n\""),
            mutation("clusterDraftMeasure", Thing.NOTHING, STEP + ", outcome: A"),
            mutation("clusterReturnMeasure", Thing.NOTHING, STEP),
            mutation("clusterApproveMeasure", Thing.NOTHING, STEP),
            mutation("clusterIssueMeasure", Thing.NOTHING, STEP),
            path("GET /clusters", Thing.NOTHING),
            path("GET /clusters/{id}", Thing.NOTHING),
            path("GET /clusters/propose", Thing.NOTHING),
            path("POST /clusters/propose", Thing.NOTHING),
            path("GET /clusters/new", Thing.NOTHING),
            path("POST /clusters/new", Thing.NOTHING),
            path("GET /clusters/{id}/steps/{command}", Thing.NOTHING),
            path("POST /clusters/{id}/steps/{command}", Thing.NOTHING));

    private ClusterProbes() {}
}
