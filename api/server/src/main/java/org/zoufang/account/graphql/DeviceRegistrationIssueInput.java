package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("DeviceRegistrationIssueInput")
@Description("A QR code that registers one phone")
public record DeviceRegistrationIssueInput(
        @Id @Description("Whose phone it will be; left out, it is whose who signs in on it first") String officialId) {}
