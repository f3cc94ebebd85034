package org.zoufang.cluster.page;

import java.util.stream.Stream;
import org.zoufang.shared.NotFound;

/** A step on a common problem as its pages name it. */
enum ClusterStep {
    FORM("form", "cluster.form"),
    ADD("add", "cluster.add"),
    REMOVE("remove", "cluster.remove"),
    ASSIGN("assign", "cluster.assign"),
    DRAFT_MEASURE("draftMeasure", "cluster.draftMeasure"),
    RETURN_MEASURE("returnMeasure", "cluster.returnMeasure"),
    APPROVE_MEASURE("approveMeasure", "cluster.approveMeasure"),
    ISSUE_MEASURE("issueMeasure", "cluster.issueMeasure"),
    DISSOLVE("dissolve", "cluster.dissolve");

    private final String command;
    private final String label;

    ClusterStep(String command, String label) {
        this.command = command;
        this.label = label;
    }

    /** The message that names it. */
    String label() {
        return label;
    }

    /** @throws NotFound if there is no such step */
    static ClusterStep of(String command) {
        return Stream.of(values())
                .filter(step -> step.command.equals(command))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
    }
}
