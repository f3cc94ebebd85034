package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ClusterLifecycle;
import org.zoufang.contract.ClusterState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.problem.MutationName;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Opens a common problem for a command, and writes the step into its timeline and onto the trail. */
@ApplicationScoped
class ClusterCases {

    private static final String STEP =
            """
            insert into cluster_step (id, cluster_id, position, command, from_state, to_state, at, official_id, device_id,
                text, taken, left_out, content_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Clusters clusters;
    private final PostsHeldReading posts;
    private final Sql sql;
    private final Event<Noted> noted;
    private final Clock clock;

    ClusterCases(Clusters clusters, PostsHeldReading posts, Sql sql, Event<Noted> noted, Clock clock) {
        this.clusters = clusters;
        this.posts = posts;
        this.sql = sql;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Held until the transaction ends.
     *
     * @throws Refused with UNKNOWN_ID if there is none that the caller may see, ID_TAKEN if the step's id stands for
     *     something else
     */
    ClusterCase open(Caller caller, String id, String stepId, String command, Object input) {
        UUID clusterId = Ids.parse(id, "id");
        UUID step = Ids.parse(stepId, "stepId");
        ClusterRow row = clusters.held(clusterId)
                .filter(one -> isSeen(caller, clusterId))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
        byte[] hash = Fingerprint.of(caller.officialId(), command, input);
        return new ClusterCase(
                row,
                clusters.members(clusterId),
                caller,
                posts.of(caller),
                command,
                step,
                hash,
                isRepeated(step, hash));
    }

    /** Where the command leads; refused in the check if there is no such arrow, or he is none of those who may. */
    void guard(ClusterCase work, boolean may, RefusalCode otherwise, InputCheck check) {
        if (!may) {
            check.refuse(otherwise, "id");
        }
        if (ClusterLifecycle.after(work.cluster().state(), work.command()).isEmpty()) {
            check.refuse(RefusalCode.CLUSTER_NOT_IN_STATE, "id", work.cluster().state());
        }
    }

    /** Follows the arrow. @param lead who leads from now on, or null for no change */
    UUID follow(ClusterCase work, String text, UUID lead, MemberSteps.Count count) {
        ClusterState to =
                ClusterLifecycle.after(work.cluster().state(), work.command()).orElseThrow();
        clusters.move(work.cluster(), to, lead);
        write(work, work.cluster().state(), to, text, count);
        return work.id();
    }

    /** The step before others of the same command point to it. */
    void write(ClusterCase work, ClusterState from, ClusterState to, String text, MemberSteps.Count count) {
        sql.change(
                STEP,
                work.stepId(),
                work.id(),
                work.cluster().version() + 1,
                work.command(),
                from,
                to,
                clock.instant(),
                work.caller().officialId(),
                work.caller().deviceId(),
                text,
                count.taken(),
                count.leftOut(),
                work.hash());
        noted.fire(new Noted(
                MutationName.of("cluster", work.command()),
                "CLUSTER",
                work.id().toString(),
                work.caller().officialId(),
                work.caller().deviceId(),
                Map.of(
                        "state", to.name(),
                        "problems", String.valueOf(count.taken()),
                        "leftOut", String.valueOf(count.leftOut()))));
    }

    private boolean isSeen(Caller caller, UUID id) {
        Condition seen = ClusterSight.seenBy(caller, "c");
        return sql.one(
                        "select c.id from cluster c where c.id = ? and " + seen.text(),
                        row -> id,
                        seen.between(List.of(id)))
                .isPresent();
    }

    private boolean isRepeated(UUID step, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from cluster_step where id = ?", row -> row.getBytes(1), step);
        if (before.isPresent() && !Arrays.equals(before.get(), hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "stepId", step.toString());
        }
        return before.isPresent();
    }
}
