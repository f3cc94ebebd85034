package org.zoufang.enterprise.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.enterprise.difficulty.Difficulty;
import org.zoufang.shared.UserError;

/** What became of a mark. */
@Type("EnterpriseDifficultyPayload")
@Description("What became of a mark")
public record DifficultyPayload(
        @Description("The mark, if nothing stood against it") Difficulty difficulty,
        @NonNull @Description("What stands against it") List<@NonNull UserError> userErrors) {}
