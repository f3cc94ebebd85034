package org.zoufang.account.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

@Description("That the session has ended")
public record SignOutPayload(@NonNull @Description("What to mend") List<@NonNull UserError> userErrors) {}
