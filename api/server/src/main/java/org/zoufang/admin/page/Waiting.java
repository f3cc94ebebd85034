package org.zoufang.admin.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.PostingProposal;

/**
 * A post that waits for a second administrator, as a page shows it.
 *
 * @param candidate for whom
 * @param proposedBy who proposed it
 * @param mine whether the reader proposed it, or it is for him: then he does not decide
 */
public record Waiting(PostingProposal proposal, Official candidate, Official proposedBy, boolean mine) {

    static List<Waiting> of(List<PostingProposal> proposals, OfficialReading officials, UUID reader) {
        Map<UUID, Official> people = officials.byIds(proposals.stream()
                .flatMap(one -> Stream.of(one.officialId(), one.proposedById()))
                .distinct()
                .toList());
        return proposals.stream()
                .map(one -> new Waiting(
                        one,
                        people.get(one.officialId()),
                        people.get(one.proposedById()),
                        reader.equals(one.proposedById()) || reader.equals(one.officialId())))
                .toList();
    }

    /** The address of what is done with it. */
    public String at(String below) {
        return "/admin/approvals/" + proposal.id() + below;
    }
}
