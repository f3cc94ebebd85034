package org.zoufang.contract;

import static org.zoufang.contract.ClusterState.ASSIGNED;
import static org.zoufang.contract.ClusterState.DISSOLVED;
import static org.zoufang.contract.ClusterState.FORMED;
import static org.zoufang.contract.ClusterState.ISSUED;
import static org.zoufang.contract.ClusterState.MEASURE_APPROVED;
import static org.zoufang.contract.ClusterState.MEASURE_DRAFTED;

import java.util.Optional;

/** Every arrow in the life of a common problem, in one place. An arrow that is not here does not exist. */
public enum ClusterLifecycle {
    ADD("add", FORMED, FORMED),
    ADD_ASSIGNED("add", ASSIGNED, ASSIGNED),
    REMOVE("remove", FORMED, FORMED),
    REMOVE_ASSIGNED("remove", ASSIGNED, ASSIGNED),
    ASSIGN("assign", FORMED, ASSIGNED),
    DRAFT_MEASURE("draftMeasure", ASSIGNED, MEASURE_DRAFTED),
    RETURN_MEASURE("returnMeasure", MEASURE_DRAFTED, ASSIGNED),
    APPROVE_MEASURE("approveMeasure", MEASURE_DRAFTED, MEASURE_APPROVED),
    ISSUE_MEASURE("issueMeasure", MEASURE_APPROVED, ISSUED),
    DISSOLVE("dissolve", FORMED, DISSOLVED),
    DISSOLVE_ASSIGNED("dissolve", ASSIGNED, DISSOLVED);

    private final String command;
    private final ClusterState from;
    private final ClusterState to;

    ClusterLifecycle(String command, ClusterState from, ClusterState to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    /** The command's verb, as in the API: {@code clusterAssign} is {@code assign}. */
    public String command() {
        return command;
    }

    public ClusterState from() {
        return from;
    }

    public ClusterState to() {
        return to;
    }

    /** Where {@code command} leads from {@code state}; empty if there is no such arrow. */
    public static Optional<ClusterState> after(ClusterState state, String command) {
        for (ClusterLifecycle arrow : values()) {
            if (arrow.from == state && arrow.command.equals(command)) {
                return Optional.of(arrow.to);
            }
        }
        return Optional.empty();
    }
}
