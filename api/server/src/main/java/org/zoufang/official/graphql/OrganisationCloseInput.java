package org.zoufang.official.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Closes a body. */
@Input("OrganisationCloseInput")
@Description("Closes a body; what was done in its name stays")
public record OrganisationCloseInput(@NonNull @Id @Description("The body") String id) {}
