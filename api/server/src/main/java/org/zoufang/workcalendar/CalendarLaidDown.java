package org.zoufang.workcalendar;

import java.util.UUID;

/** Days of the calendar are in force from now on. Fired with CDI's {@code Event} in the transaction that approves them. */
public record CalendarLaidDown(UUID proposalId) {}
