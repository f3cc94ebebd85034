package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.input.ClusterDeclineInput;
import org.zoufang.cluster.input.ClusterProposeInput;
import org.zoufang.contract.ClusterProposalState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;

/**
 * Who goes to enterprises says that some of their problems are one; the office takes it up by forming a common problem of
 * them ({@link ClusterForming}), or declines with its reason. A proposal by itself changes no problem.
 */
@ApplicationScoped
public class ClusterProposing {

    private final Clusters clusters;
    private final Proposals proposals;
    private final MemberChoice choice;
    private final Event<Noted> noted;

    ClusterProposing(Clusters clusters, Proposals proposals, MemberChoice choice, Event<Noted> noted) {
        this.clusters = clusters;
        this.proposals = proposals;
        this.choice = choice;
        this.noted = noted;
    }

    /**
     * A new one, of problems that he sees. The same again is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID propose(Caller caller, ClusterProposeInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        clusters.claim(id);
        Optional<ProposalRow> before = proposals.row(id);
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().hash(), hash)) {
                throw Refused.because(RefusalCode.ID_TAKEN, "id", input.id());
            }
            return id;
        }
        InputCheck check = new InputCheck();
        check.needed(input.title(), "title", Limits.NAME);
        check.needed(input.text(), "text", Limits.SHORT_TEXT);
        List<UUID> members = MemberChoice.several(input.problemIds(), check);
        check.settle();
        choice.found(caller, members, check);
        proposals.add(caller, input, id, members, hash);
        tell(caller, "clusterPropose", id, members.size());
        return id;
    }

    /**
     * The office gives its reason why it is none. The same again is the same success.
     *
     * @throws Refused with ONLY_SERVICE_OFFICE, UNKNOWN_ID or CLUSTER_PROPOSAL_DECIDED
     */
    @Transactional
    public UUID decline(Caller caller, ClusterDeclineInput input) {
        UUID id = Ids.parse(input.id(), "id");
        InputCheck check = new InputCheck();
        String answer = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (!caller.is(Role.SERVICE_OFFICE)) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
        check.settle();
        Optional<ProposalRow> row = proposals.held(id);
        if (row.filter(one -> one.state() == ClusterProposalState.DECLINED && answer.equals(one.answer()))
                .isPresent()) {
            return id;
        }
        proposals.open(id, "id", check);
        check.settle();
        proposals.declined(id, answer, caller.officialId());
        tell(caller, "clusterDecline", id, 0);
        return id;
    }

    private void tell(Caller caller, String action, UUID id, int problems) {
        noted.fire(new Noted(
                action,
                "CLUSTER_PROPOSAL",
                id.toString(),
                caller.officialId(),
                caller.deviceId(),
                problems == 0 ? Map.of() : Map.of("problems", String.valueOf(problems))));
    }
}
