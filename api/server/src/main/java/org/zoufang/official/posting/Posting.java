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

/** A post that somebody holds or held. */
@Type("Posting")
@Description("A post (任职) of a person in a body, from when to when")
public record Posting(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The body") Organisation organisation,
        @NonNull @Description("In which capacity (身份)") Role role,
        @NonNull @Description("How far its holder sees (可见范围)") Scope scope,
        @NonNull @Description("Title (职务); empty where nobody gave one") String title,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; none: until it is ended") LocalDate to,
        @Description("When it was ended before its last day") Instant endedAt,
        @NonNull @Description("Whether it is in force now") boolean live,
        @Ignore UUID officialId,
        @Ignore UUID appointedById,
        @Ignore UUID approvedById) {}
