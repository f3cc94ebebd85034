package org.zoufang.account.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

@Description("A registered phone, or why it is not")
public record DeviceRegisterPayload(
        @Description("What the phone keeps; null if there are errors") RegisteredDevice registered,
        @NonNull @Description("What to mend") List<@NonNull UserError> userErrors) {}
