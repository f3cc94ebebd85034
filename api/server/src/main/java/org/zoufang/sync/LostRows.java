package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Sql;

/**
 * Tells a refusal that comes of a right the sender has lost, or never had, from one about what he wrote. The first he
 * cannot mend: he no longer sees the row, is no longer of the team, his pairing or delegation has ended.
 */
@ApplicationScoped
class LostRows {

    private static final Set<RefusalCode> OF_STANDING = EnumSet.of(
            RefusalCode.NOT_A_PARTICIPANT,
            RefusalCode.ENTERPRISE_NOT_PAIRED,
            RefusalCode.ONLY_ON_BEHALF,
            RefusalCode.CAPACITY_NOT_HELD);
    private static final String IS_THERE =
            """
            select true where exists (select from visit where id = ?) or exists (select from note_block where id = ?)
              or exists (select from photo where id = ?) or exists (select from tour where id = ?)
              or exists (select from problem where id = ?) or exists (select from hazard where id = ?)
            """;

    private final Sql sql;

    LostRows(Sql sql) {
        this.sql = sql;
    }

    /** To the sender a row he may not see is as unknown as one that was never there; only the latter he can mend. */
    boolean isByLoss(Refusal refusal) {
        return OF_STANDING.contains(refusal.code()) || refusal.code() == RefusalCode.UNKNOWN_ID && isThere(refusal);
    }

    private boolean isThere(Refusal refusal) {
        if (refusal.arguments().length == 0) {
            return false;
        }
        try {
            UUID id = UUID.fromString(String.valueOf(refusal.arguments()[0]));
            return sql.one(IS_THERE, row -> row.getBoolean(1), id, id, id, id, id, id)
                    .isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
