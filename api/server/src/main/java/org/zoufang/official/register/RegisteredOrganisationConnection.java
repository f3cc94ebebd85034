package org.zoufang.official.register;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of bodies. */
@Description("A page of bodies")
public record RegisteredOrganisationConnection(
        @NonNull @Description("The bodies of this page") List<@NonNull RegisteredOrganisationEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
