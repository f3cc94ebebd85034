package org.zoufang.quarantine;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An entry and its place in the list. */
@Description("An entry and its place in the list")
public record QuarantineEdge(
        @NonNull @Description("Pass it as `after` for the entries that follow") String cursor,
        @NonNull @Description("The entry") QuarantineEntry node) {}
