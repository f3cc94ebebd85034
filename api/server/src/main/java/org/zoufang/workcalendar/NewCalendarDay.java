package org.zoufang.workcalendar;

import java.time.LocalDate;
import org.zoufang.contract.DayKind;

/** A day to be proposed. */
public record NewCalendarDay(LocalDate day, String name, DayKind kind) {}
