package org.zoufang.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.shared.ActingFor;
import org.zoufang.shared.BeforeCommit;
import org.zoufang.shared.CommandInProgress;
import org.zoufang.shared.Deed;
import org.zoufang.shared.LastWrites;
import org.zoufang.shared.Noted;
import org.zoufang.shared.OfficeHand;
import org.zoufang.shared.RequestOrigin;
import org.zoufang.shared.Sql;
import org.zoufang.shared.Texts;

/**
 * Writes the trail: one row for each deed, in the deed's own transaction, so that neither stands without the other. The
 * server's database user may add rows and read them, never change or delete one.
 */
@ApplicationScoped
public class TrailWriting {

    private static final int LONGEST = 500;
    private static final String ROWS =
            """
            insert into trail (at, official_id, principal_id, device_id, address, request_id, action, entity, entity_id,
                command_id, detail)
            select * from unnest(?::timestamptz[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[],
                ?::text[], ?::text[], ?::uuid[], ?::jsonb[])
            """;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final CommandInProgress command;
    private final ActingFor actingFor;
    private final OfficeHand hand;
    private final RequestOrigin origin;
    private final ObjectMapper json;
    private final Clock clock;

    TrailWriting(
            Sql sql,
            TransactionSynchronizationRegistry transaction,
            CommandInProgress command,
            ActingFor actingFor,
            OfficeHand hand,
            RequestOrigin origin,
            ObjectMapper json,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.command = command;
        this.actingFor = actingFor;
        this.hand = hand;
        this.origin = origin;
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
                detail(deed));
    }

    private static Map<String, ?> detail(Deed deed) {
        Map<String, Object> detail = new TreeMap<>(deed.detail());
        detail.put("version", deed.version());
        return detail;
    }

    void note(@Observes Noted noted) {
        write(noted.action(), noted.subject(), noted.subjectId(), noted.officialId(), noted.deviceId(), noted.detail());
    }

    private void write(
            String action, String subject, String subjectId, UUID officialId, UUID deviceId, Map<String, ?> detail) {
        boolean inTransaction = QuarkusTransaction.isActive();
        Object[] row = {
            clock.instant(),
            officialId,
            inTransaction ? actingFor.principalId() : null,
            deviceId,
            origin.address(),
            origin.requestId(),
            action,
            subject,
            cut(subjectId),
            inTransaction ? command.id() : null,
            text(inTransaction ? withHand(detail) : detail)
        };
        if (inTransaction) {
            gather(row);
        } else {
            write(List.<Object[]>of(row));
        }
    }

    /** Written with all others of this transaction, before it takes the feed's counter or ends. */
    private void gather(Object[] row) {
        List<Object[]> gathered = gathered();
        if (gathered == null) {
            gathered = new ArrayList<>();
            transaction.putResource(TrailWriting.class, gathered);
            BeforeCommit.run(transaction, () -> write(new LastWrites()));
        }
        gathered.add(row);
    }

    void write(@Observes LastWrites last) {
        List<Object[]> gathered = gathered();
        if (gathered != null && !gathered.isEmpty()) {
            write(gathered);
            gathered.clear();
        }
    }

    /** One statement for all: what a statement costs by itself, to the five indexes of its month, is paid once. */
    private void write(List<Object[]> rows) {
        Object[] columns = new Object[rows.get(0).length];
        for (int column = 0; column < columns.length; column++) {
            int at = column;
            columns[at] = rows.stream().map(row -> text(row[at])).toList();
        }
        sql.change(ROWS, columns);
    }

    private static String text(Object value) {
        return value == null ? null : Texts.storable(value.toString());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> gathered() {
        return (List<Object[]>) transaction.getResource(TrailWriting.class);
    }

    /** Nothing that is done may fail because the trail cannot keep its name: not with a NUL, not with a long one. */
    private static String cut(String subjectId) {
        String text = Texts.storable(subjectId);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private Map<String, ?> withHand(Map<String, ?> detail) {
        if (hand.officialId() == null) {
            return detail;
        }
        Map<String, Object> more = new TreeMap<>(detail);
        more.put("takenOverBy", hand.officialId().toString());
        return more;
    }

    /** Null for nothing. */
    private String text(Map<String, ?> detail) {
        if (detail.isEmpty()) {
            return null;
        }
        Map<String, Object> storable = new TreeMap<>();
        detail.forEach(
                (name, value) -> storable.put(name, value instanceof String text ? Texts.storable(text) : value));
        try {
            return json.writeValueAsString(storable);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trail's detail is no JSON", e);
        }
    }
}
