package org.zoufang.pairing.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Ends a pairing at once. */
@Input("PairingEndInput")
@Description("Ends a pairing at once; its person sees the enterprise's visits no longer")
public record PairingEndInput(
        @NonNull @Id @Description("The pairing") String id, @NonNull @Description("Why") String reason) {}
