package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Opens an account. */
@Input("AccountOpenInput")
@Description("Opens an account for a person")
public record AccountOpenInput(
        @NonNull @Id @Description("The person") String officialId,
        @NonNull @Description("The sign-in name") String name) {}
