package org.zoufang.official.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Ends a post. */
@Input("PostingEndInput")
@Description("Ends a post; what it opened is shut with the holder's next request")
public record PostingEndInput(
        @NonNull @Id @Description("The post") String id,
        @Description("Its last day, in China; not sent, it ends at once") LocalDate on) {}
