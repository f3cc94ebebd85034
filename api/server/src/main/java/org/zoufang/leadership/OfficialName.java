package org.zoufang.leadership;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An official as a line of the history names him. */
@Description("An official by name (干部)")
public record OfficialName(
        @Id @NonNull @Description("The official") UUID id,
        @NonNull @Description("Name") String name,
        @Description("Title in today's posting (职务); null without one") String title) {}
