package org.zoufang.sync;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Refusal;

/**
 * What became of one command.
 *
 * @param rows what it is about; where a second value had to be kept beside a first, the rows that keep it
 * @param words what to tell who sent it, where a second value had to be kept; else null
 */
record Carried(List<FeedRow> rows, Refusal words) {

    static Carried out(Entity entity, UUID id) {
        return new Carried(List.of(new FeedRow(entity, id)), null);
    }

    static Carried kept(Entity entity, List<UUID> beside, Refusal words) {
        return new Carried(beside.stream().map(id -> new FeedRow(entity, id)).toList(), words);
    }
}
