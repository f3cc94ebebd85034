package org.zoufang.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemNature;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Urgency;
import org.zoufang.contract.WorkingDays;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Sql;

/** How a row of {@code problem} is shown today: what is overdue and how long somebody waits is counted, never stored. */
record ProblemRows(WorkingDays days, LocalDate today, ZoneId zone) {

    ProblemView read(ResultSet row) throws SQLException {
        ProblemState state = Sql.term(row, "state", ProblemState.class);
        return new ProblemView(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                Sql.term(row, "source", ProblemSource.class),
                Sql.id(row, "visit_id"),
                Sql.id(row, "note_id"),
                row.getString("type"),
                row.getString("category"),
                row.getString("cause"),
                Sql.term(row, "nature", ProblemNature.class),
                Sql.term(row, "first_seen_by", FirstSeenBy.class),
                Sql.term(row, "urgency", Urgency.class),
                Sql.term(row, "confidentiality", Confidentiality.class),
                row.getString("text"),
                row.getString("contact_name"),
                Sql.instant(row, "heard_at"),
                Sql.instant(row, "submitted_at"),
                state,
                Sql.instant(row, "state_since"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                overdue(state, row),
                row.getInt("level"),
                Sql.term(row, "outcome", ProblemOutcome.class),
                row.getObject("watch_on", LocalDate.class),
                row.getInt("rework_count"),
                row.getInt("refusal_count"),
                row.getInt("reopen_count"),
                Sql.instant(row, "reached_at"),
                Sql.instant(row, "closed_at"),
                days.passed(day(Sql.instant(row, "submitted_at")), ended(state, row)),
                Sql.id(row, "merged_into"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "raised_by"),
                Sql.id(row, "principal_id"),
                Sql.id(row, "lead_id"));
    }

    private int overdue(ProblemState state, ResultSet row) throws SQLException {
        return ProblemReading.HANDLED.contains(state)
                ? days.passed(row.getObject("due_on", LocalDate.class), today)
                : 0;
    }

    private LocalDate ended(ProblemState state, ResultSet row) throws SQLException {
        if (ProblemLifecycle.isOpen(state)) {
            return today;
        }
        Instant closed = Sql.instant(row, "closed_at");
        return day(closed == null ? Sql.instant(row, "state_since") : closed);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
