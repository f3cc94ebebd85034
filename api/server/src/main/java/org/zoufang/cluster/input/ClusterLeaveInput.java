package org.zoufang.cluster.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A suggestion is left as it is, and does not come again for the same problems. */
@Input("ClusterLeaveInput")
@Description("A suggestion is left as it is, and does not come again for the same problems")
public record ClusterLeaveInput(
        @NonNull @Id @Description("UUIDv7 made once, when somebody acts; the same again is the same success") String id,
        @NonNull @Id @Description("The problems that were suggested") List<@NonNull String> problemIds,
        @NonNull @Description("Why they are no common problem") String text) {}
