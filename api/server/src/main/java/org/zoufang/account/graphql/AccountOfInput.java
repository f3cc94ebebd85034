package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Whose account is meant. */
@Input("AccountOfInput")
@Description("Whose account is meant")
public record AccountOfInput(@NonNull @Id @Description("The person") String officialId) {}
