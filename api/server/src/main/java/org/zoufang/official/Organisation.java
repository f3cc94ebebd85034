package org.zoufang.official;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.OrganisationKind;

/** A public body in which people hold posts. */
@Description("A public body in which people hold posts (单位)")
public record Organisation(
        @Id @NonNull @Description("Its id in this system") UUID id,
        @NonNull @Description("Its name") String name,
        @NonNull @Description("What kind of body") OrganisationKind kind) {}
