package org.zoufang.pairing.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.pairing.Pairing;
import org.zoufang.shared.UserError;

/** What became of a pairing. */
@Description("What became of a pairing")
public record PairingPayload(
        @Description("The pairing, if nothing stood against it") Pairing pairing,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
