package org.zoufang.leadership.file;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What was promised to an enterprise, as far as its reader sees. */
@Description("What was promised to an enterprise (承诺事项), as far as the caller sees")
public record FilePromises(
        @Description("How many promises there are") int count,
        @Description("How many of them are still owed") int owedCount,
        @Description("How many of those are overdue") int overdueCount,
        @Description("How many the enterprise says were kept") int keptCount,
        @NonNull
                @Description(
                        "Those owed first, the one due first on top; then what waits for the enterprise's word; then what is over, the latest first; at most 20")
                List<@NonNull FilePromise> promises) {}
