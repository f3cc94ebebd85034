package org.zoufang.counter.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Ends a link at once. */
@Input("CounterLinkRevokeInput")
@Description("Ends a link at once")
public record CounterLinkRevokeInput(@NonNull @Id @Description("The link") String id) {}
