package org.zoufang.leadership.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;

/**
 * Which problems are counted.
 *
 * @param from the first day on which they were taken in, in China
 * @param district an administrative division with all below it, or null
 * @param departmentId that leads, or last led, or null
 * @param by how they are told apart, or null
 */
public record ClosedLoopFilter(LocalDate from, LocalDate to, String district, UUID departmentId, FigureGrouping by) {

    /**
     * This year where no period is given.
     *
     * @throws org.zoufang.shared.Refused with what cannot be a period or a division
     */
    public static ClosedLoopFilter of(
            LocalDate from, LocalDate to, String district, UUID departmentId, FigureGrouping by, LocalDate today) {
        LocalDate end = to == null ? today : to;
        LocalDate begin = from == null ? end.withDayOfYear(1) : from;
        InputCheck check = new InputCheck();
        check.day(begin, "from");
        check.day(end, "to");
        if (end.isBefore(begin)) {
            check.refuse(RefusalCode.END_BEFORE_START, "to");
        }
        if (district != null && !district.matches("\\d{6}")) {
            check.refuse(RefusalCode.DIVISION_UNKNOWN, "district", district);
        }
        check.settle();
        return new ClosedLoopFilter(begin, end, district, departmentId, by);
    }
}
