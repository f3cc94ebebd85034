package org.zoufang.official.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Delegation;
import org.zoufang.shared.UserError;

/** What became of a delegation. */
@Description("What became of a delegation")
public record DelegationPayload(
        @Description("The delegation, if nothing stood against it") Delegation delegation,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
