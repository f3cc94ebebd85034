package org.zoufang.pairing.handover;

import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.HandOverThing;

/** One thing that goes along. */
@Type("HandedThing")
@Description("One thing that goes along when an enterprise is handed over")
public record HandedThing(
        @NonNull @Description("What it is") HandOverThing kind,
        @NonNull @Id @Description("Its id; of somebody of the enterprise, the visit at which he was met last") UUID id,
        @NonNull @Description("By what people know it: a problem's number, a visit's day, a name") String label) {

    /** In which they stand in a list. */
    static final Comparator<HandedThing> ORDER = Comparator.comparing(HandedThing::kind)
            .thenComparing(HandedThing::label)
            .thenComparing(thing -> thing.id().toString());
}
