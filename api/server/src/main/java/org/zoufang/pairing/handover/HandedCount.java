package org.zoufang.pairing.handover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.HandOverThing;

/** How many things of a kind went along. */
@Type("HandedCount")
@Description("How many things of a kind went along")
public record HandedCount(
        @NonNull @Description("What they are") HandOverThing kind, @NonNull @Description("How many") int count) {

    static List<HandedCount> of(List<HandedThing> things) {
        Map<HandOverThing, Integer> counts = new EnumMap<>(HandOverThing.class);
        things.forEach(thing -> counts.merge(thing.kind(), 1, Integer::sum));
        List<HandedCount> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(new HandedCount(kind, count)));
        return all;
    }
}
