package org.zoufang.enterprise.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Marks an enterprise as in difficulty. */
@Input("EnterpriseDifficultyMarkInput")
@Description("Marks an enterprise as in difficulty (困难企业)")
public record DifficultyMarkInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The enterprise") String enterpriseId,
        @NonNull @Description("Why, in words") String reason,
        @NonNull @Description("The day on which it is looked at again, after today") LocalDate lookOn) {}
