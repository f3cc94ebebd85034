package org.zoufang.enterprise.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Takes the mark away. */
@Input("EnterpriseDifficultyLiftInput")
@Description("An enterprise is no longer in difficulty")
public record DifficultyLiftInput(
        @NonNull @Id @Description("The mark") String id, @NonNull @Description("Why") String reason) {}
