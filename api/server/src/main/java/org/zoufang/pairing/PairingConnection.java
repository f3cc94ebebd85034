package org.zoufang.pairing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of pairings. */
@Description("A page of pairings")
public record PairingConnection(
        @NonNull @Description("The pairings of this page") List<@NonNull PairingEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
