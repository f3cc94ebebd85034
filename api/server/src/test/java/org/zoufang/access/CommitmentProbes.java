package org.zoufang.access;

import static org.zoufang.access.Probe.mutation;
import static org.zoufang.access.Probe.path;
import static org.zoufang.access.Probe.query;

import java.util.List;

/** Probes of promises to enterprises: each command of their life. */
final class CommitmentProbes {

    private static final String STEP = "id: \"%s\", stepId: \"%n\", text: \"说明\"";
    private static final String WORD = STEP + ", contactName: \"王厂长\"";

    static final List<Probe> ALL = List.of(
            query("commitment", Thing.COMMITMENT, "(id: \"%s\")", "{ id }"),
            query("commitments", Thing.FIRM, "(filter: {enterpriseId: \"%s\"})", "{ edges { node { state } } }"),
            mutation(
                    "commitmentMake",
                    Thing.NOTHING,
                    "id: \"%n\", enterpriseId: \"%n\", text: \"月底前修好门前路\", dueInWorkingDays: 5"),
            mutation("commitmentAccept", Thing.COMMITMENT, STEP),
            mutation("commitmentStart", Thing.COMMITMENT, STEP),
            mutation("commitmentFulfil", Thing.COMMITMENT, STEP),
            mutation("commitmentRenegotiate", Thing.COMMITMENT, STEP + ", dueOn: \"2027-12-30\""),
            mutation("commitmentDeclareImpossible", Thing.COMMITMENT, STEP),
            mutation("commitmentUpholdImpossible", Thing.COMMITMENT, STEP),
            mutation("commitmentOverturnImpossible", Thing.COMMITMENT, STEP),
            mutation("commitmentAcknowledge", Thing.COMMITMENT, WORD),
            mutation("commitmentContest", Thing.COMMITMENT, WORD),
            path("GET /commitments", Thing.NOTHING),
            path("GET /commitments/export", Thing.NOTHING),
            path("GET /commitments/new", Thing.NOTHING),
            path("POST /commitments/new", Thing.NOTHING),
            path("GET /commitments/{id}", Thing.COMMITMENT),
            path("GET /commitments/{id}/steps/{command}", Thing.NOTHING),
            path("POST /commitments/{id}/steps/{command}", Thing.NOTHING));

    private CommitmentProbes() {}
}
