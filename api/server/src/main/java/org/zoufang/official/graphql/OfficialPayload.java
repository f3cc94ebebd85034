package org.zoufang.official.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.shared.UserError;

/** What became of a person's entry. */
@Description("What became of a person's entry")
public record OfficialPayload(
        @Description("The person, if nothing stood against it") RegisteredOfficial official,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
