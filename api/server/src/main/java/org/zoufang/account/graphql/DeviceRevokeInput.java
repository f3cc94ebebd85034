package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeviceRevokeInput")
@Description("A phone to revoke")
public record DeviceRevokeInput(@Id @NonNull @Description("The phone") String id) {}
