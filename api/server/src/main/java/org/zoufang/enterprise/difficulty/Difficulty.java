package org.zoufang.enterprise.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** That an enterprise is in difficulty. */
@Type("EnterpriseDifficulty")
@Description("That an enterprise is in difficulty (困难企业); shown to few, and never on a phone")
public record Difficulty(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Why, in words") String reason,
        @NonNull @Description("The day on which it is looked at again") LocalDate lookOn,
        @NonNull @Description("When it was marked") Instant markedAt,
        @Ignore UUID enterpriseId) {}
