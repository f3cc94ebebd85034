package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Revokes a delegation at once. */
@Input("DelegationRevokeInput")
@Description("Revokes a delegation at once")
public record DelegationRevokeInput(@NonNull @Id @Description("The delegation") String id) {}
