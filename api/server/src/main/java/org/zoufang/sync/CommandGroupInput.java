package org.zoufang.sync;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The smallest set of commands that must stand or fall together. */
@Input("CommandGroupInput")
@Description("Commands that stand or fall together: one transaction, one answer")
public record CommandGroupInput(
        @NonNull
                @Id
                @Description("UUIDv7 made once, when the person acted: sent again, the group gets its stored answer")
                String id,
        @Id @Nullable @Description("Groups that must have been applied before") List<@NonNull String> dependsOn,
        @NonNull @Description("In the order in which to carry them out") List<@NonNull CommandInput> commands) {}
