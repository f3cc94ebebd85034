package org.zoufang.official.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.Organisation;

/** A post that waits for a second administrator, or waited. */
@Type("PostingProposal")
@Description("A post with far-reaching rights that a second administrator must agree to (任职待同意)")
public record PostingProposal(
        @NonNull @Id @Description("Its id; the posting that it becomes has the same") UUID id,
        @NonNull @Description("The body") Organisation organisation,
        @NonNull @Description("In which capacity (身份)") Role role,
        @NonNull @Description("How far its holder will see (可见范围)") Scope scope,
        @NonNull @Description("Title (职务)") String title,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; none: until it is ended") LocalDate to,
        @NonNull @Description("When it was proposed") Instant proposedAt,
        @Description("When it was decided; null while it waits") Instant decidedAt,
        @Description("Whether it was agreed to; null while it waits") Boolean approved,
        @Description("Why it was rejected") String reason,
        @Ignore UUID officialId,
        @Ignore UUID proposedById,
        @Ignore UUID decidedById) {

    NewPosting asked() {
        return new NewPosting(id, officialId, organisation.id(), role, scope, title, from, to);
    }
}
