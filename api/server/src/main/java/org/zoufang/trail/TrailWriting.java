package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.zoufang.shared.CommandInProgress;
import org.zoufang.shared.Deed;
import org.zoufang.shared.Sql;

/**
 * Writes the trail: one row for each deed, in the deed's own transaction, so that neither stands without the other. The
 * server's database user may add rows and read them, never change or delete one.
 */
@ApplicationScoped
public class TrailWriting {

    private final Sql sql;
    private final CommandInProgress command;
    private final Clock clock;

    TrailWriting(Sql sql, CommandInProgress command, Clock clock) {
        this.sql = sql;
        this.command = command;
        this.clock = clock;
    }

    void note(@Observes Deed deed) {
        sql.change(
                """
                insert into trail (at, official_id, device_id, action, entity, entity_id, command_id, detail)
                values (?, ?, ?, ?, ?, ?, ?, jsonb_build_object('version', ?::int))
                """,
                clock.instant(),
                deed.officialId(),
                deed.deviceId(),
                deed.action(),
                deed.entity(),
                deed.id().toString(),
                command.id(),
                deed.version());
    }
}
