package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Entity;
import org.zoufang.contract.LostRight;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Sql;

/**
 * Tells a refusal that comes of a right the sender has lost, or never had, from one about what he wrote. The first he
 * cannot mend: he no longer sees the row, is no longer of the team, no longer owes the promise, his pairing or delegation has ended.
 */
@ApplicationScoped
class LostRows {

    /** Where the rows lie that a phone's commands are about. */
    static final Map<Entity, String> TABLES = new EnumMap<>(Map.of(
            Entity.TOUR, "tour",
            Entity.VISIT, "visit",
            Entity.NOTE, "note_block",
            Entity.PHOTO, "photo",
            Entity.FACT_CONFLICT, "fact_conflict",
            Entity.PROBLEM, "problem",
            Entity.HAZARD, "hazard",
            Entity.COMMITMENT, "commitment"));

    /** A stop of a tour is named by the visit that it leads to. */
    private static final String IS_THERE = Stream.concat(TABLES.values().stream(), Stream.of("tour_stop"))
            .map(table -> "exists (select from %s row where row.id = asked.id)".formatted(table))
            .collect(Collectors.joining(" or ", "select true from (select ?::uuid) as asked (id) where ", ""));

    private final Sql sql;

    LostRows(Sql sql) {
        this.sql = sql;
    }

    /** To the sender a row he may not see is as unknown as one that was never there; only the latter he can mend. */
    boolean isByLoss(Refusal refusal) {
        return LostRight.is(refusal.code()) || refusal.code() == RefusalCode.UNKNOWN_ID && isThere(refusal);
    }

    private boolean isThere(Refusal refusal) {
        if (refusal.arguments().length == 0) {
            return false;
        }
        try {
            UUID id = UUID.fromString(String.valueOf(refusal.arguments()[0]));
            return sql.one(IS_THERE, row -> row.getBoolean(1), id).isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
