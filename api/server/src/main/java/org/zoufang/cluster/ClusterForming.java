package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.input.ClusterFormInput;
import org.zoufang.cluster.input.ClusterMembersInput;
import org.zoufang.cluster.input.ClusterStepInput;
import org.zoufang.contract.ClusterState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;
import org.zoufang.problem.ProblemClustering;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** The office puts problems together to a common one, adds to it, takes out of it, and dissolves it. */
@ApplicationScoped
public class ClusterForming {

    private final Clusters clusters;
    private final ClusterCases cases;
    private final MemberChoice choice;
    private final Proposals proposals;
    private final ProblemClustering clustering;
    private final MemberSteps steps;

    ClusterForming(
            Clusters clusters,
            ClusterCases cases,
            MemberChoice choice,
            Proposals proposals,
            ProblemClustering clustering,
            MemberSteps steps) {
        this.clusters = clusters;
        this.cases = cases;
        this.choice = choice;
        this.proposals = proposals;
        this.clustering = clustering;
        this.steps = steps;
    }

    /** A new one. The same again is the same success. */
    @Transactional
    public UUID form(Caller caller, ClusterFormInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        clusters.claim(id);
        Optional<ClusterRow> before = clusters.row(id);
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().hash(), hash)) {
                throw Refused.because(RefusalCode.ID_TAKEN, "id", input.id());
            }
            return id;
        }
        InputCheck check = new InputCheck();
        check.needed(input.title(), "title", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        if (!caller.is(Role.SERVICE_OFFICE)) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
        List<UUID> members = MemberChoice.several(input.problemIds(), check);
        UUID proposal = check.idIfGiven(input.proposalId(), "proposalId");
        if (proposal != null) {
            proposals.open(proposal, "proposalId", check);
        }
        check.settle();
        Map<UUID, ProblemView> found = choice.found(caller, members, check);
        ProblemView first = found.get(members.get(0));
        ClusterRow row = clusters.add(input, id, first.type(), first.category(), caller.officialId(), hash);
        members.forEach(member -> join(caller, row, member));
        ClusterCase work = new ClusterCase(row, List.of(), caller, new PostsHeld(Map.of()), "form", id, hash, false);
        clusters.move(row, ClusterState.FORMED, null);
        cases.write(work, null, ClusterState.FORMED, text, new MemberSteps.Count(members.size(), 0));
        if (proposal != null) {
            proposals.takenUp(proposal, id, caller.officialId());
        }
        return id;
    }

    /** More problems; where a department leads already, they are given to it too. */
    @Transactional
    public UUID add(Caller caller, ClusterMembersInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "add", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        List<UUID> members = MemberChoice.ids(input.problemIds(), check);
        if (members.isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "problemIds");
        } else if (work.members().size() + members.size() > Limits.LIST) {
            check.refuse(RefusalCode.TOO_MANY, "problemIds", Limits.LIST);
        }
        cases.guard(work, work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, check);
        check.settle();
        choice.found(caller, members, check);
        int taken = 0;
        for (UUID member : members) {
            join(caller, work.cluster(), member);
            UUID lead = work.cluster().leadId();
            taken += lead == null || steps.assign(caller, member, lead, null, null) ? 1 : 0;
        }
        return cases.follow(work, text, null, MemberSteps.Count.of(members.size(), taken));
    }

    /** Some of its problems go on alone. */
    @Transactional
    public UUID remove(Caller caller, ClusterMembersInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "remove", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        List<UUID> asked = MemberChoice.ids(input.problemIds(), check);
        List<UUID> own = work.members().stream().map(ClusterMember::problemId).toList();
        asked.stream()
                .filter(one -> !own.contains(one))
                .forEach(one -> check.refuse(RefusalCode.UNKNOWN_ID, "problemIds", one.toString()));
        if (asked.isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "problemIds");
        } else if (own.size() - asked.size() < MemberChoice.FEWEST) {
            check.refuse(RefusalCode.CLUSTER_TOO_FEW, "problemIds");
        }
        cases.guard(work, work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, check);
        check.settle();
        asked.forEach(one -> leave(caller, work.cluster(), one));
        return cases.follow(work, text, null, new MemberSteps.Count(asked.size(), 0));
    }

    /** Each of its problems goes on alone. */
    @Transactional
    public UUID dissolve(Caller caller, ClusterStepInput input) {
        ClusterCase work = cases.open(caller, input.id(), input.stepId(), "dissolve", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        cases.guard(work, work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, check);
        check.settle();
        work.members().forEach(one -> leave(caller, work.cluster(), one.problemId()));
        return cases.follow(
                work, text, null, new MemberSteps.Count(work.members().size(), 0));
    }

    private void join(Caller caller, ClusterRow row, UUID problem) {
        clustering.join(
                caller, new ProblemStepInput(problem.toString(), Ids.next().toString(), row.number(), null, null));
        clusters.take(row.id(), problem);
    }

    private void leave(Caller caller, ClusterRow row, UUID problem) {
        clustering.leave(
                caller, new ProblemStepInput(problem.toString(), Ids.next().toString(), row.number(), null, null));
        clusters.release(row.id(), problem);
    }
}
