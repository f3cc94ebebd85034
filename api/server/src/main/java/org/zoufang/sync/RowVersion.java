package org.zoufang.sync;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Entity;

/** A row that a group of commands changed, as it stands after them. */
@Description("A row that the group changed, as it stands after it")
public record RowVersion(
        @NonNull @Description("What kind of row") Entity entity,
        @NonNull @Id @Description("The row") UUID id,
        @NonNull @Description("Its version after the group") int version,
        @NonNull @Description("Where the change stands in the feed") String cursor) {}
