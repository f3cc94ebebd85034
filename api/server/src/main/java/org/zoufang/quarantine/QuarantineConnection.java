package org.zoufang.quarantine;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of the quarantine, the latest first. */
@Description("A page of the quarantine, the latest first")
public record QuarantineConnection(
        @NonNull @Description("The entries of this page") List<@NonNull QuarantineEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {}
