package org.zoufang.pairing.handover;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.shared.UserError;

/** What a hand-over would move now. */
@Type("HandOverPreview")
@Description("What a hand-over would move now, and what stands against it")
public record HandOverPreview(
        @NonNull @Description("How many things of each kind") List<@NonNull HandedCount> counts,
        @NonNull @Description("All of them") List<@NonNull HandedThing> things,
        @Description("What the one who leaves wrote and signed; none: he has not signed yet") SignedNote note,
        @NonNull @Description("What stands against it unless he is absent") List<@NonNull UserError> against,
        @NonNull
                @Description(
                        "To be sent along when it is signed: it stands for this list, so that nobody signs another one")
                String seen,
        @NonNull @Description("Whether who asks has to type his password to sign") boolean asksPassword) {}
