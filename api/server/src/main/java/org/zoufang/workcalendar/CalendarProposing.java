package org.zoufang.workcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.DayKind;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Proposing days of the working calendar, usually a year's notice at once; another person approves. */
@ApplicationScoped
public class CalendarProposing {

    private static final int DAYS = 366;

    private final Proposals proposals;
    private final Sql sql;

    CalendarProposing(Proposals proposals, Sql sql) {
        this.proposals = proposals;
        this.sql = sql;
    }

    /**
     * Proposes days. The same id again is the same success.
     *
     * @param title such as 2027年节假日安排
     * @param source the notice
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID propose(Caller caller, UUID id, String title, String source, List<NewCalendarDay> days) {
        InputCheck check = new InputCheck();
        if (days.isEmpty()) {
            check.refuse(RefusalCode.REQUIRED, "days");
        }
        if (days.size() > DAYS) {
            check.refuse(RefusalCode.TOO_MANY, "days", DAYS);
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size() && i < DAYS; i++) {
            check(days.get(i), "days[" + i + "]", seen, check);
        }
        check.settle();
        if (proposals.open(caller, id, ProposalSubject.CALENDAR, title, source)) {
            days.forEach(one -> sql.change(
                    "insert into calendar_day (proposal_id, day, name, kind) values (?, ?, ?, ?)",
                    id,
                    one.day(),
                    one.name(),
                    one.kind()));
        }
        return id;
    }

    /** Only a weekend can be a make-up working day; a holiday may fall on any day. */
    private static void check(NewCalendarDay one, String at, Set<LocalDate> seen, InputCheck check) {
        check.day(one.day(), at + ".day");
        check.needed(one.name(), at + ".name", Limits.NAME);
        if (!seen.add(one.day())) {
            check.refuse(RefusalCode.ROW_TWICE_IN_FILE, at + ".day");
        }
        if (one.kind() == DayKind.WORK && !isWeekend(one.day())) {
            check.refuse(RefusalCode.DAY_NOT_SPECIAL, at + ".day", one.day().toString());
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
