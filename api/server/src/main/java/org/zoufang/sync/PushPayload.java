package org.zoufang.sync;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What became of each group of a push. */
@Description("What became of each group, in the order in which they were sent")
public record PushPayload(
        @NonNull @Description("One for each group") List<@NonNull GroupAnswer> answers,
        @NonNull
                @Description("The rows that the groups are about, as they stand now for a phone that sent its cursor:"
                        + " it need not pull its own work back")
                List<@NonNull RowCopy> copies,
        @Description("With the copies, instead of the cursor that was sent; null if the phone keeps that one")
                String cursor,
        @NonNull @Description("The server's time, by which a phone knows how its clock differs") Instant serverTime) {}
