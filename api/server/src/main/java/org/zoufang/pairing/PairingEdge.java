package org.zoufang.pairing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A pairing at its place in a page. */
@Description("A pairing at its place in a page")
public record PairingEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The pairing") Pairing node) {}
