package org.zoufang.account.device;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of phones. */
@Description("A page of phones")
public record DeviceConnection(
        @NonNull @Description("The rows of the page") List<@NonNull DeviceEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {}
