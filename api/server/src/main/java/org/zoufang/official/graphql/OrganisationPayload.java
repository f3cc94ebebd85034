package org.zoufang.official.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.UserError;

/** What became of a body. */
@Description("What became of a body")
public record OrganisationPayload(
        @Description("The body, if nothing stood against it") RegisteredOrganisation organisation,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
