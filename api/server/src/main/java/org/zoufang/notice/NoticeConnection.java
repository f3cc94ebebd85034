package org.zoufang.notice;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of notices. */
@Description("A page of notices")
public record NoticeConnection(
        @NonNull @Description("The notices of this page") List<@NonNull NoticeEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {}
