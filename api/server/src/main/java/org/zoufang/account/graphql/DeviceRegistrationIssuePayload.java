package org.zoufang.account.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.UserError;

@Description("A QR code, or why there is none")
public record DeviceRegistrationIssuePayload(
        @Description("The QR code; null if there are errors") DeviceRegistration registration,
        @NonNull @Description("What to mend") List<@NonNull UserError> userErrors) {}
