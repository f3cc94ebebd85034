package org.zoufang.official;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A person who visits or handles, with the post held today. */
@Description("A person who visits or handles (干部), with the post held today")
public record Official(
        @Id @NonNull @Description("The person's id in this system") UUID id,
        @NonNull @Description("Name") String name,
        @Description("Title of the post held today (职务)") String title,
        @Description("The body of the post held today") Organisation organisation) {}
