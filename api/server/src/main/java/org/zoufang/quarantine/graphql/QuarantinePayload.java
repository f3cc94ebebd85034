package org.zoufang.quarantine.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.quarantine.QuarantineEntry;
import org.zoufang.shared.UserError;

/** What became of an entry. */
@Description("What became of an entry in the quarantine")
public record QuarantinePayload(
        @Description("The entry, if nothing stood against it") QuarantineEntry entry,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
