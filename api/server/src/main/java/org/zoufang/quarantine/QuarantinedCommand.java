package org.zoufang.quarantine;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A command in readable form. */
@Description("A command in readable form")
public record QuarantinedCommand(
        @NonNull @Description("The mutation's name") String name,
        @NonNull @Description("What it is, in the caller's language") String label,
        @NonNull @Description("What was filled in") List<@NonNull QuarantinedField> fields) {}
