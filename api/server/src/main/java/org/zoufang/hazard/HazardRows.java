package org.zoufang.hazard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.shared.Sql;

/** How a row of {@code hazard} is shown today: what is overdue is counted, never stored. */
record HazardRows(LocalDate today) {

    HazardView read(ResultSet row) throws SQLException {
        HazardState state = Sql.term(row, "state", HazardState.class);
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate recheck = row.getObject("recheck_by", LocalDate.class);
        boolean passed = row.getBoolean("recheck_passed");
        return new HazardView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                Sql.id(row, "visit_id"),
                Sql.id(row, "note_id"),
                row.getString("category"),
                row.getString("place"),
                row.getString("text"),
                row.getBoolean("immediate"),
                Sql.instant(row, "found_at"),
                Sql.instant(row, "reported_at"),
                state,
                Sql.instant(row, "state_since"),
                Sql.term(row, "grade", HazardGrade.class),
                row.getString("graded_expert"),
                due,
                recheck,
                row.getObject("recheck_on", LocalDate.class),
                passed,
                Overdue.days(state, due, recheck, passed, today),
                Sql.instant(row, "supervised_at"),
                row.getString("listing_no"),
                row.getString("transferred_to"),
                row.getString("receipt_no"),
                Sql.instant(row, "closed_at"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "reported_by"),
                Sql.id(row, "principal_id"),
                Sql.id(row, "graded_by"),
                Sql.id(row, "regulator_id"));
    }
}
