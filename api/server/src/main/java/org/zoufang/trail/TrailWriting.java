package org.zoufang.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.zoufang.shared.CommandInProgress;
import org.zoufang.shared.Deed;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/**
 * Writes the trail: one row for each deed, in the deed's own transaction, so that neither stands without the other. The
 * server's database user may add rows and read them, never change or delete one.
 */
@ApplicationScoped
public class TrailWriting {

    private final Sql sql;
    private final CommandInProgress command;
    private final ObjectMapper json;
    private final Clock clock;

    TrailWriting(Sql sql, CommandInProgress command, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.command = command;
        this.json = json;
        this.clock = clock;
    }

    void note(@Observes Deed deed) {
        write(
                deed.action(),
                deed.entity().name(),
                deed.id().toString(),
                deed.officialId(),
                deed.deviceId(),
                Map.of("version", deed.version()));
    }

    void note(@Observes Noted noted) {
        write(noted.action(), noted.subject(), noted.subjectId(), noted.officialId(), noted.deviceId(), noted.detail());
    }

    private void write(
            String action, String subject, String subjectId, UUID officialId, UUID deviceId, Map<String, ?> detail) {
        sql.change(
                """
                insert into trail (at, official_id, device_id, action, entity, entity_id, command_id, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                clock.instant(),
                officialId,
                deviceId,
                action,
                subject,
                subjectId,
                QuarkusTransaction.isActive() ? command.id() : null,
                detail.isEmpty() ? null : text(detail));
    }

    private String text(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trail's detail is no JSON", e);
        }
    }
}
