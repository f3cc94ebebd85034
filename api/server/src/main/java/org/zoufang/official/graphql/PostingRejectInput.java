package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Rejects a proposed post. */
@Input("PostingRejectInput")
@Description("Rejects a proposed post")
public record PostingRejectInput(
        @NonNull @Id @Description("The proposed post") String id, @NonNull @Description("Why") String reason) {}
