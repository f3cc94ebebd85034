package org.zoufang.quarantine;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A field of a command in readable form. */
@Description("A field of a command in readable form")
public record QuarantinedField(
        @NonNull @Description("The input's field") String name,
        @NonNull @Description("What it is, in the caller's language") String label,
        @NonNull @Description("What was filled in; people, enterprises and terms by their names") String value) {}
