package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of what could not be stored in its place, and of parcels. */
final class QuarantineProbes {

    static final List<Probe> ALL = List.of(
            query("quarantine", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            query("quarantineEntry", Thing.QUARANTINED, "(id: \"%s\")", "{ content }"),
            mutation("quarantineSettle", Thing.QUARANTINED, "id: \"%s\", how: DISCARD, reason: \"重复\""),
            path("GET /quarantine", Thing.NOTHING),
            path("GET /quarantine/entries/{id}", Thing.QUARANTINED),
            path("POST /quarantine/entries/{id}", Thing.NOTHING),
            path("GET /quarantine/handed-in", Thing.NOTHING),
            path("POST /quarantine/handed-in", Thing.NOTHING),
            path("GET /quarantine/handed-in/{id}", Thing.NOTHING),
            path("POST /quarantine/handed-in/{id}", Thing.NOTHING),
            new Probe("POST /quarantine/parcels", Thing.NOTHING, "x"),
            path("GET /quarantine/parcels/{id}", Thing.NOTHING),
            new Probe("PUT /devices/parcels/{sha256}", Thing.NOTHING, "x"),
            path("GET /devices/parcels/{sha256}", Thing.NOTHING));

    private QuarantineProbes() {}
}
