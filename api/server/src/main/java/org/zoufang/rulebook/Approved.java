package org.zoufang.rulebook;

import java.util.UUID;
import org.zoufang.contract.ProposalSubject;

/** What was proposed is in force from now on. Fired with CDI's {@code Event<Approved>} in the transaction that approves. */
public record Approved(UUID proposalId, ProposalSubject subject) {}
