package org.zoufang.account.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.device.Device;
import org.zoufang.shared.UserError;

@Description("A phone as it is now, or what to mend")
public record DevicePayload(
        @Description("The phone; null if there are errors") Device device,
        @NonNull @Description("What to mend") List<@NonNull UserError> userErrors) {}
