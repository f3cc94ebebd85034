package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SignInInput")
@Description("Name and password")
public record SignInInput(
        @NonNull @Description("The account's name") String name,
        @NonNull @Description("The password") String password,
        @Description("The phone, if it is one") DeviceInput device) {}
