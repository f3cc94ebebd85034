package org.zoufang.sync;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a phone missed since its cursor, or a part of it. */
@Description("What the caller's phone missed since its cursor, or the first part of it")
public record ChangePage(
        @NonNull @Description("In the order in which to store them") List<@NonNull Change> changes,
        @NonNull @Description("Up to where this page goes; store it in one transaction with the page") String cursor,
        @NonNull @Description("Whether there is more after this page") boolean more,
        @NonNull
                @Description(
                        "The cursor is of another life of the database: begin again without one, into a shadow copy")
                boolean resync,
        @NonNull
                @Description(
                        "Another text as soon as the caller may act for others, or is paired with others, than before:"
                                + " the phone then asks for delegations and pairings again")
                String powers,
        @NonNull @Description("The server's time") Instant serverTime) {}
