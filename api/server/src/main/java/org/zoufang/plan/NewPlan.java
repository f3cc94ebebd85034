package org.zoufang.plan;

import java.time.LocalDate;
import java.util.UUID;

/** A plan as it is asked for. */
public record NewPlan(
        UUID id, UUID enterpriseId, String title, String situation, String goals, LocalDate fromDay, LocalDate toDay) {}
