package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SignOutInput")
@Description("The session to end")
public record SignOutInput(@NonNull @Description("The refresh token of the last session") String refreshToken) {}
