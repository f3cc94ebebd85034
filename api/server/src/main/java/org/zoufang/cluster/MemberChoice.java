package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;

/** Which problems somebody means for a common one, and whether they can be. */
@ApplicationScoped
class MemberChoice {

    /** One alone is no common problem. */
    static final int FEWEST = 2;

    private final Clusters clusters;
    private final ProblemReading problems;

    MemberChoice(Clusters clusters, ProblemReading problems) {
        this.clusters = clusters;
        this.problems = problems;
    }

    /** Each once, in the order of their ids. */
    static List<UUID> ids(List<String> asked, InputCheck check) {
        return check.each(asked, "problemIds", Limits.LIST, check::id).stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Ids.ORDER)
                .toList();
    }

    /** The same, and refuses fewer than a common problem has. */
    static List<UUID> several(List<String> asked, InputCheck check) {
        List<UUID> ids = ids(asked, check);
        if (ids.size() < FEWEST) {
            check.refuse(RefusalCode.CLUSTER_TOO_FEW, "problemIds");
        }
        return ids;
    }

    /** Held until the transaction ends; refuses what he does not see, and what belongs to another common problem. */
    Map<UUID, ProblemView> found(Caller caller, Collection<UUID> members, InputCheck check) {
        members.forEach(clusters::claim);
        Map<UUID, ProblemView> found = problems.problems(caller, members);
        members.stream()
                .filter(one -> !found.containsKey(one))
                .forEach(one -> check.refuse(RefusalCode.UNKNOWN_ID, "problemIds", one.toString()));
        clusters.taken(members).forEach(number -> check.refuse(RefusalCode.CLUSTER_MEMBER_TAKEN, "problemIds", number));
        check.settle();
        return found;
    }
}
