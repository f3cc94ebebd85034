package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TokenRefreshInput")
@Description("A refresh token to exchange")
public record TokenRefreshInput(@NonNull @Description("The refresh token of the last session") String refreshToken) {}
