package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Keeps what could not be stored in its place, whole, for a person to settle. The room quarantine shows and settles it. */
@ApplicationScoped
public class QuarantineKeeping {

    private final Sql sql;
    private final Clock clock;

    QuarantineKeeping(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is kept.
     *
     * @param id the entry's
     * @param first whether it was not kept before
     */
    public record Kept(UUID id, boolean first) {}

    /**
     * Keeps the group's content, in the transaction at hand; twice is once.
     *
     * @param author whose it is, at which device
     * @param code why it could not be stored
     * @return the entry
     */
    public Kept keep(UUID id, PushedGroup group, Caller author, RefusalCode code) {
        int added = sql.change(
                """
                insert into command_quarantine
                (quarantine_id, command_id, official_id, device_id, content, content_hash, code, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (command_id, official_id, content_hash) do nothing
                """,
                Ids.next(),
                id,
                author.officialId(),
                author.deviceId(),
                group.content(),
                group.hash(),
                code,
                clock.instant());
        UUID entry = sql.one(
                        """
                        select quarantine_id from command_quarantine
                        where command_id = ? and official_id = ? and content_hash = ?
                        """,
                        row -> Sql.id(row, "quarantine_id"),
                        id,
                        author.officialId(),
                        group.hash())
                .orElseThrow();
        return new Kept(entry, added > 0);
    }
}
