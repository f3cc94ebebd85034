package org.zoufang.cluster;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;

/**
 * A common problem opened for a command: the row held, its problems, and who asks.
 *
 * @param members in the order of their ids, so that two who hold several hold them in the same order
 * @param command the command's verb, such as assign
 * @param repeated whether this command was carried out already
 */
record ClusterCase(
        ClusterRow cluster,
        List<ClusterMember> members,
        Caller caller,
        PostsHeld posts,
        String command,
        UUID stepId,
        byte[] hash,
        boolean repeated) {

    UUID id() {
        return cluster.id();
    }

    boolean isOffice() {
        return caller.is(Role.SERVICE_OFFICE);
    }

    /** Whether the caller holds this post in the department that leads. */
    boolean leadsAs(Role role) {
        return cluster.leadId() != null && posts.holds(role, cluster.leadId());
    }
}
