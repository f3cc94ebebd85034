package org.zoufang.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;

/**
 * A problem opened for a command: the row held, who answers for it, and who asks.
 *
 * @param caller the official who asks; null: the enterprise itself, or the clock
 * @param voice the enterprise itself, if it is who asks
 * @param command the command's verb, such as assign
 * @param stepId the command's id, made once by who acts
 * @param hash of what was sent, by which a second sending is known
 * @param repeated whether this command was carried out already
 */
record ProblemCase(
        Problem problem,
        List<Assignment> assignments,
        Caller caller,
        PostsHeld posts,
        EnterpriseVoice voice,
        String command,
        UUID stepId,
        byte[] hash,
        boolean repeated) {

    UUID id() {
        return problem.id;
    }

    /** The same, looked at with another command in mind. */
    ProblemCase with(String other) {
        return new ProblemCase(problem, assignments, caller, posts, voice, other, stepId, hash, repeated);
    }

    /** The lead department's present run. */
    Optional<Assignment> lead() {
        return running(HandlerRole.LEAD).findFirst();
    }

    /** The present runs of co-handlers. */
    List<Assignment> coHandlers() {
        return running(HandlerRole.CO_HANDLER).toList();
    }

    /** Whether nobody stands between: the enterprise says it by its own link. */
    boolean isEnterprise() {
        return voice != null;
    }

    boolean isOffice() {
        return caller != null && caller.is(Role.SERVICE_OFFICE);
    }

    /** Whether he raised it, or follows it since it was handed over to him. */
    boolean isRaiser() {
        if (isEnterprise()) {
            return problem.raisedBy == null;
        }
        if (problem.followerId != null) {
            return caller.actsFor(problem.followerId);
        }
        return problem.raisedBy != null && caller.actsFor(problem.raisedBy)
                || problem.principalId != null && caller.actsFor(problem.principalId);
    }

    /** Whether the caller holds this post in the department that leads, or last led. */
    boolean leadsAs(Role role) {
        return problem.leadId != null && posts.holds(role, problem.leadId);
    }

    /** Whether the caller handles or approves in the department that leads, or last led. */
    boolean isOfLead() {
        return problem.leadId != null && posts.handlesAt(problem.leadId);
    }

    /** Whether the caller belongs to any department that answers or ever answered for it. */
    boolean isOfHandlers() {
        return posts != null && assignments.stream().anyMatch(one -> posts.belongsTo(one.organisationId));
    }

    /** Whether he handles or approves in any of them: a leader of the city may also hold such a post. */
    boolean isOfHandlersAsHandler() {
        return assignments.stream().anyMatch(one -> posts.handlesAt(one.organisationId));
    }

    private Stream<Assignment> running(HandlerRole role) {
        return assignments.stream().filter(one -> one.runs() && one.role == role);
    }
}
