package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of complaints about conduct. */
final class ComplaintProbes {

    static final List<Probe> ALL = List.of(
            query("complaint", Thing.NOTHING, "(id: \"%s\")", "{ id }"),
            query("complaints", Thing.NOTHING, "(first: 1)", "{ pageInfo { hasNextPage } }"),
            mutation("complaintRaise", Thing.NOTHING, "id: \"%n\", anonymous: true, about: \"某单位\", text: \"推诿\""),
            mutation("complaintTakeUp", Thing.NOTHING, "id: \"%n\", stepId: \"%n\""),
            mutation("complaintAnswer", Thing.NOTHING, "id: \"%n\", stepId: \"%n\", text: \"已核查\""),
            mutation("complaintResume", Thing.NOTHING, "id: \"%n\", stepId: \"%n\""),
            mutation("complaintClose", Thing.NOTHING, "id: \"%n\", stepId: \"%n\""),
            path("GET /complaint", Thing.NOTHING),
            path("POST /complaint", Thing.NOTHING),
            path("GET /counter/complaint", Thing.NOTHING),
            path("POST /counter/complaint", Thing.NOTHING),
            path("GET /complaint/status", Thing.NOTHING),
            path("POST /complaint/status", Thing.NOTHING),
            path("GET /complaints", Thing.NOTHING),
            path("GET /complaints/{id}", Thing.NOTHING),
            path("POST /complaints/{id}", Thing.NOTHING));

    private ComplaintProbes() {}
}
