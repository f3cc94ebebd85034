package org.zoufang.official.register;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.official.Organisation;

/** A body as administrators keep it. */
@Type("RegisteredOrganisation")
@Description("A body (单位) as the register has it")
public record RegisteredOrganisation(
        @NonNull @Id @Description("Its id") UUID id,
        @Description("Grows by one with each change") int version,
        @NonNull @Description("Its name") String name,
        @NonNull @Description("What kind of body") OrganisationKind kind,
        @Description("The body above it") Organisation parent,
        @Description("The code of its division (GB/T 2260)") String divisionCode,
        @Description("The division's full name") String divisionName,
        @Description("How many people hold a post in it now") int people,
        @Description("How many open bodies are below it") int bodies,
        @Description("When it was closed") Instant closedAt) {}
