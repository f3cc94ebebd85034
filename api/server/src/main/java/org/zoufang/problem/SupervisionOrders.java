package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionState;
import org.zoufang.shared.Sql;

/** All supervision orders. Who changes one holds its problem. */
@ApplicationScoped
class SupervisionOrders {

    private final Sql sql;

    SupervisionOrders(Sql sql) {
        this.sql = sql;
    }

    Optional<SupervisionOrder> order(UUID id) {
        return sql.one("select * from supervision_order where id = ?", SupervisionOrders::read, id);
    }

    /** Those of one run of a department's clock. */
    List<SupervisionOrder> of(UUID assignmentId) {
        return sql.list(
                "select * from supervision_order where assignment_id = ? order by issued_at, id",
                SupervisionOrders::read,
                assignmentId);
    }

    void add(SupervisionOrder order) {
        sql.change(
                """
                insert into supervision_order (id, problem_id, assignment_id, organisation_id, level, state, issued_by,
                    issued_at, reason, overdue_days, reply_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                order.id(),
                order.problemId(),
                order.assignmentId(),
                order.organisationId(),
                order.level(),
                order.state(),
                order.issuedBy(),
                order.issuedAt(),
                order.reason(),
                order.overdueDays(),
                order.replyBy());
    }

    void replied(UUID id, UUID by, Instant now, String text) {
        sql.change(
                "update supervision_order set state = 'REPLIED', replied_by = ?, replied_at = ?, reply = ? where id = ?",
                by,
                now,
                text,
                id);
    }

    /** The supervisor section's word about it; nobody's where the clock went on. */
    void settled(UUID id, SupervisionState to, UUID by, Instant now, String text) {
        sql.change(
                "update supervision_order set state = ?, settled_by = ?, settled_at = ?, settlement = coalesce(?, settlement)"
                        + " where id = ?",
                to,
                by,
                now,
                text,
                id);
    }

    private static SupervisionOrder read(ResultSet row) throws SQLException {
        return new SupervisionOrder(
                Sql.id(row, "id"),
                Sql.id(row, "problem_id"),
                Sql.id(row, "assignment_id"),
                Sql.id(row, "organisation_id"),
                Sql.term(row, "level", SupervisionLevel.class),
                Sql.term(row, "state", SupervisionState.class),
                Sql.id(row, "issued_by"),
                Sql.instant(row, "issued_at"),
                row.getString("reason"),
                row.getInt("overdue_days"),
                row.getObject("reply_by", LocalDate.class));
    }
}
