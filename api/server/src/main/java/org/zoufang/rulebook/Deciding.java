package org.zoufang.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** Deciding proposals: another person than the proposer approves or rejects; the proposer may withdraw. */
@ApplicationScoped
public class Deciding {

    private final Proposals proposals;
    private final Event<Approved> approved;

    Deciding(Proposals proposals, Event<Approved> approved) {
        this.proposals = proposals;
        this.approved = approved;
    }

    /**
     * Puts what is proposed into force. Approving twice is the same success.
     *
     * @throws Refused with OWN_PROPOSAL, PROPOSAL_DECIDED or UNKNOWN_ID
     */
    @Transactional
    public UUID approve(Caller caller, UUID id) {
        return decide(caller, id, ProposalState.APPROVED, null);
    }

    /**
     * Turns a proposal down, with the reason.
     *
     * @throws Refused with OWN_PROPOSAL, PROPOSAL_DECIDED, UNKNOWN_ID or what is wrong with the comment
     */
    @Transactional
    public UUID reject(Caller caller, UUID id, String comment) {
        InputCheck check = new InputCheck();
        String why = check.needed(comment, "comment", Limits.SHORT_TEXT);
        check.settle();
        return decide(caller, id, ProposalState.REJECTED, why);
    }

    /**
     * Takes one's own proposal back before it is decided.
     *
     * @throws Refused with PROPOSAL_DECIDED or UNKNOWN_ID
     */
    @Transactional
    public UUID withdraw(Caller caller, UUID id) {
        Proposal proposal = known(id);
        if (!caller.officialId().equals(proposal.proposedById())) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString());
        }
        return move(caller, proposal, ProposalState.WITHDRAWN, null);
    }

    private UUID decide(Caller caller, UUID id, ProposalState to, String comment) {
        Proposal proposal = known(id);
        if (caller.officialId().equals(proposal.proposedById())) {
            throw Refused.because(RefusalCode.OWN_PROPOSAL, "id");
        }
        return move(caller, proposal, to, comment);
    }

    private UUID move(Caller caller, Proposal proposal, ProposalState to, String comment) {
        boolean repeated = proposal.state() == to && caller.officialId().equals(proposal.decidedById());
        if (repeated) {
            return proposal.id();
        }
        if (!proposals.move(caller, proposal.id(), to, comment)) {
            throw Refused.because(RefusalCode.PROPOSAL_DECIDED, "id");
        }
        proposals.note(action(to), caller, proposal.id(), proposal.subject());
        if (to == ProposalState.APPROVED) {
            approved.fire(new Approved(proposal.id(), proposal.subject()));
        }
        return proposal.id();
    }

    private Proposal known(UUID id) {
        return proposals.proposal(id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
    }

    private static String action(ProposalState to) {
        return switch (to) {
            case APPROVED -> "proposalApprove";
            case REJECTED -> "proposalReject";
            default -> "proposalWithdraw";
        };
    }
}
