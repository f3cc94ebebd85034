package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.contract.ClusterLifecycle;
import org.zoufang.contract.Role;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.problem.MutationName;

/** Which steps somebody may take on a common problem now. It decides nothing: each is decided when it is taken. */
@ApplicationScoped
public class ClusterOffers {

    private final AccessTable access;
    private final PostsHeldReading posts;

    ClusterOffers(AccessTable access, PostsHeldReading posts) {
        this.access = access;
        this.posts = posts;
    }

    /** The commands' verbs, in the order of a common problem's life. */
    public List<String> of(Caller caller, ClusterView cluster) {
        PostsHeld held = posts.of(caller);
        return Stream.of(ClusterLifecycle.values())
                .filter(arrow -> arrow.from() == cluster.state())
                .map(ClusterLifecycle::command)
                .filter(command -> access.allows("Mutation." + MutationName.of("cluster", command), caller))
                .filter(command -> may(caller, held, cluster, command))
                .toList();
    }

    private static boolean may(Caller caller, PostsHeld held, ClusterView cluster, String command) {
        return switch (command) {
            case "draftMeasure" -> held.holds(Role.DEPARTMENT_HANDLER, cluster.leadId());
            case "returnMeasure", "approveMeasure" -> held.holds(Role.DEPARTMENT_APPROVER, cluster.leadId());
            default -> caller.is(Role.SERVICE_OFFICE);
        };
    }
}
