package org.zoufang.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.contract.QuarantineSettlement;
import org.zoufang.official.Caller;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Settles an entry and in the same way all that stands on it: a visit with its notes, photos and problems. */
@ApplicationScoped
public class SettlingAlong {

    private static final Logger LOG = Logger.getLogger(SettlingAlong.class);

    private final QuarantineSettling settling;
    private final Sql sql;

    SettlingAlong(QuarantineSettling settling, Sql sql) {
        this.settling = settling;
        this.sql = sql;
    }

    /**
     * Settles the entry, and then each that stands on it in a transaction of its own: one that does not stand even then
     * waits on, for itself, and holds back nobody but what stands on it. The same again is the same success.
     *
     * @return the entry's id
     * @throws Refused with what {@link QuarantineSettling#settle} refuses of the entry itself; nothing is settled then
     */
    public UUID settle(Caller caller, UUID id, QuarantineSettlement how, String reason) {
        UUID settled = settling.settle(caller, id, how, reason);
        for (UUID along : along(settled)) {
            try {
                settle(caller, along, how, reason);
            } catch (Refused | NotFound stays) {
                LOG.infof("not settled with what it stands on quarantine=%s because=%s", along, stays.getMessage());
            }
        }
        return settled;
    }

    private List<UUID> along(UUID id) {
        return sql.list(
                """
                select q.quarantine_id from command_quarantine q where q.stands_on = ?
                and not exists (select from quarantine_settlement s where s.quarantine_id = q.quarantine_id)
                order by q.quarantine_id
                """,
                row -> Sql.id(row, "quarantine_id"),
                id);
    }
}
