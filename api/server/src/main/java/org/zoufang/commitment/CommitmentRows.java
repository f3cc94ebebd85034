package org.zoufang.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.CommitmentLifecycle;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Sql;

/** How a row of {@code commitment} is shown today: whether it is overdue or was kept is counted, never stored. */
record CommitmentRows(WorkingDays days, LocalDate today) {

    CommitmentView read(ResultSet row) throws SQLException {
        CommitmentState state = Sql.term(row, "state", CommitmentState.class);
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate fulfilled = row.getObject("fulfilled_on", LocalDate.class);
        return new CommitmentView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                Sql.id(row, "visit_id"),
                Sql.id(row, "note_id"),
                row.getString("text"),
                row.getString("agreed_text"),
                row.getString("contact_name"),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "recorded_at"),
                state,
                Sql.instant(row, "state_since"),
                CommitmentStanding.of(state, due, fulfilled, today),
                due,
                row.getObject("first_due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                CommitmentLifecycle.isOwed(state) ? days.passed(due, today) : 0,
                row.getInt("renegotiations"),
                fulfilled,
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "owner_id"),
                Sql.id(row, "unit_id"),
                Sql.id(row, "promised_by"),
                Sql.id(row, "recorded_by"),
                Sql.id(row, "principal_id"));
    }
}
