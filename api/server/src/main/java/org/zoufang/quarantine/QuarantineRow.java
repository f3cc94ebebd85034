package org.zoufang.quarantine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.contract.QuarantineSettlement;
import org.zoufang.contract.QuarantineState;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.shared.Sql;

/** An entry as the tables hold it. */
record QuarantineRow(
        UUID id,
        UUID groupId,
        UUID authorId,
        UUID deviceId,
        String content,
        RefusalCode code,
        UUID standsOn,
        Instant arrivedAt,
        QuarantineSettlement how,
        String reason,
        UUID settledById,
        Instant settledAt,
        boolean stored) {

    /** {@code stored}: the very same came again by itself and stands in its place, or beside another value. */
    static final String ROWS =
            """
            select q.*, s.how, s.reason, s.settled_by, s.settled_at, exists (
                select from command_result r where r.id = q.command_id and r.official_id = q.official_id
                and r.content_hash = q.content_hash and (r.outcome = 'APPLIED'
                    or r.outcome = 'CONFLICT' and r.answer not like '%"rows":[]%')) as stored
            from command_quarantine q left join quarantine_settlement s on s.quarantine_id = q.quarantine_id
            """;

    /** Whether what entry {@code q} stands on waits itself, so that both are one matter. */
    static final String STANDS_ON_WAITING =
            """
            exists (select from command_quarantine first where first.quarantine_id = q.stands_on
                and not exists (select from quarantine_settlement s where s.quarantine_id = first.quarantine_id)
                and not exists (select from command_result r where r.id = first.command_id
                    and r.official_id = first.official_id and r.content_hash = first.content_hash
                    and r.outcome <> 'REJECTED'))
            """;

    static QuarantineRow read(ResultSet row) throws SQLException {
        return new QuarantineRow(
                Sql.id(row, "quarantine_id"),
                Sql.id(row, "command_id"),
                Sql.id(row, "official_id"),
                Sql.id(row, "device_id"),
                row.getString("content"),
                Sql.term(row, "code", RefusalCode.class),
                Sql.id(row, "stands_on"),
                Sql.instant(row, "recorded_at"),
                Sql.term(row, "how", QuarantineSettlement.class),
                row.getString("reason"),
                Sql.id(row, "settled_by"),
                Sql.instant(row, "settled_at"),
                row.getBoolean("stored"));
    }

    KeptGroup group() {
        return KeptGroup.of(content);
    }

    QuarantineState state() {
        if (how != null) {
            return how == QuarantineSettlement.TAKE_OVER ? QuarantineState.TAKEN_OVER : QuarantineState.SET_ASIDE;
        }
        return stored ? QuarantineState.STORED : QuarantineState.WAITING;
    }

    /** The moment whose rights count when it is taken over: when it was written, never later than it came. */
    Instant asOf() {
        Instant written = KeptGroup.writtenAt(groupId);
        return written == null || written.isAfter(arrivedAt) ? arrivedAt : written;
    }

    /** Why it could not be stored, in words for whoever settles it. */
    String why(Locale locale) {
        QuarantineWords words = QuarantineWords.in(locale);
        String key = "why." + code;
        return words.has(key)
                ? words.text(key)
                : words.text("why", Words.in(locale).of(Refusal.of(code, null, "…", "…")));
    }

    /** @param enterpriseId of its visit, or null */
    QuarantineEntry entry(UUID enterpriseId, Locale locale) {
        KeptGroup group = group();
        UUID named = group.enterpriseId();
        return new QuarantineEntry(
                id,
                groupId,
                ReadableCommands.what(group, locale),
                code,
                why(locale),
                state(),
                KeptGroup.writtenAt(groupId),
                arrivedAt,
                group.visitId(),
                group.commands().size(),
                group.photos().size(),
                reason,
                settledAt,
                deviceId,
                standsOn,
                authorId,
                named == null ? enterpriseId : named,
                settledById);
    }
}
