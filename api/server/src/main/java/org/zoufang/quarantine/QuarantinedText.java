package org.zoufang.quarantine;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An entry with what was written. */
@Description("An entry with what was written")
public record QuarantinedText(
        @NonNull @Description("The entry") QuarantineEntry entry,
        @NonNull @Description("What its author wanted, in his order; empty if it cannot be read")
                List<@NonNull QuarantinedCommand> commands,
        @NonNull @Description("The photos it lists") List<@NonNull QuarantinedPhoto> photos,
        @NonNull
                @Description(
                        "What waits because it stands on this, and is settled with it; what stands on that is told there")
                List<@NonNull QuarantineEntry> along,
        @NonNull @Description("The whole content as it came, as JSON") String content) {}
