package org.zoufang.account.device;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A phone and its place in the list. */
@Description("A phone and its place in the list")
public record DeviceEdge(
        @NonNull @Description("The place; pass it as `after`") String cursor,
        @NonNull @Description("The phone") Device node) {}
