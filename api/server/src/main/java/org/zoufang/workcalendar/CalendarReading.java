package org.zoufang.workcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.DayKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** The working calendar in force. */
@ApplicationScoped
public class CalendarReading {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private final Sql sql;

    CalendarReading(Sql sql) {
        this.sql = sql;
    }

    /**
     * The days of a year that differ from the weekly pattern: of each day what was approved last.
     *
     * @throws Refused with TIME_OUT_OF_RANGE for a year that no notice can be about
     */
    public List<CalendarDay> days(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.because(RefusalCode.TIME_OUT_OF_RANGE, "year");
        }
        return sql.list(
                """
                select distinct on (d.day) d.* from calendar_day d join proposal p on p.id = d.proposal_id
                where p.state = 'APPROVED' and d.day >= make_date(?, 1, 1) and d.day < make_date(? + 1, 1, 1)
                order by d.day, p.decided_at desc nulls last, p.proposed_at desc
                """,
                CalendarReading::read,
                year,
                year);
    }

    /** The whole calendar in force, to count working days by. */
    public WorkingDays workingDays() {
        Map<LocalDate, DayKind> special = new HashMap<>();
        sql.list(
                """
                select distinct on (d.day) d.day, d.kind from calendar_day d join proposal p on p.id = d.proposal_id
                where p.state = 'APPROVED' order by d.day, p.decided_at desc nulls last, p.proposed_at desc
                """,
                row -> special.put(row.getObject("day", LocalDate.class), Sql.term(row, "kind", DayKind.class)));
        return new WorkingDays(special);
    }

    /** The days that a proposal lays down. */
    public List<CalendarDay> daysOf(UUID proposalId) {
        return sql.list(
                "select * from calendar_day where proposal_id = ? order by day", CalendarReading::read, proposalId);
    }

    /** The years for which a notice is in force, the last one first. */
    public List<Integer> years() {
        return sql.list(
                """
                select distinct extract(year from d.day)::int as year
                from calendar_day d join proposal p on p.id = d.proposal_id
                where p.state = 'APPROVED' order by year desc
                """,
                row -> row.getInt("year"));
    }

    private static CalendarDay read(ResultSet row) throws SQLException {
        return new CalendarDay(
                Sql.id(row, "proposal_id"),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                Sql.term(row, "kind", DayKind.class));
    }
}
