package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeviceReportInput")
@Description("How a phone stands")
public record DeviceReportInput(@NonNull @Description("How many records it has not sent yet") Integer unsent) {}
