package org.zoufang.official;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A leader lends his hand to a secretary for a time. */
@Type("Delegation")
@Description("A leader lets a secretary record and act for him for a time (委托); both names are kept on what is done")
public record Delegation(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; none: until it is revoked") LocalDate to,
        @Description("When it was revoked before its last day") Instant endedAt,
        @NonNull @Description("Whether it is in force now") boolean live,
        @Ignore UUID principalId,
        @Ignore UUID delegateId) {}
