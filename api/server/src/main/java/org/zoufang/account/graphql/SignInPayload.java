package org.zoufang.account.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.Session;
import org.zoufang.shared.UserError;

@Description("A session, or why there is none")
public record SignInPayload(
        @Description("The session; null if there are errors") Session session,
        @NonNull @Description("What to mend") List<@NonNull UserError> userErrors) {}
