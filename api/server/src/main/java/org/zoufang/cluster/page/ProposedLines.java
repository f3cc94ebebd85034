package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.cluster.ProposalReading;
import org.zoufang.cluster.view.ClusterProposalEdge;
import org.zoufang.cluster.view.ClusterProposalView;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemView;

/** Proposals as the page of common problems lists them: to the office those to be decided, to others their own. */
@ApplicationScoped
class ProposedLines {

    private final ProposalReading reading;
    private final ProblemReading problems;
    private final SensitiveProblems sensitive;
    private final OfficialReading officials;
    private final ProblemLines lines;
    private final AccessTable access;

    ProposedLines(
            ProposalReading reading,
            ProblemReading problems,
            SensitiveProblems sensitive,
            OfficialReading officials,
            ProblemLines lines,
            AccessTable access) {
        this.reading = reading;
        this.problems = problems;
        this.sensitive = sensitive;
        this.officials = officials;
        this.lines = lines;
        this.access = access;
    }

    /** @param by who proposed it */
    public record Proposed(ClusterProposalView one, Official by, List<ProblemLine> problems) {}

    List<Proposed> of(Caller caller) {
        if (!access.allows("Query.clusterProposals", caller)) {
            return List.of();
        }
        List<ClusterProposalView> found = reading.page(caller, caller.reach().city(), null, null).edges().stream()
                .map(ClusterProposalEdge::node)
                .toList();
        Map<UUID, Official> people = officials.byIds(
                found.stream().map(ClusterProposalView::proposedById).distinct().toList());
        return found.stream()
                .map(one -> new Proposed(one, people.get(one.proposedById()), lines.of(members(caller, one))))
                .toList();
    }

    private Collection<ProblemView> members(Caller caller, ClusterProposalView one) {
        Map<UUID, ProblemView> found = problems.problems(caller, one.problemIds());
        sensitive.shown(caller, found.values());
        return one.problemIds().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
