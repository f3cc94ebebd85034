package org.zoufang.quarantine;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A photo that a kept record lists. */
@Description("A photo that a kept record lists")
public record QuarantinedPhoto(
        @Id @NonNull @Description("The photo's id") UUID id,
        @NonNull @Description("SHA-256 of its bytes") String sha256,
        @NonNull @Description("Whether its author's bytes are on the server") boolean stored) {}
