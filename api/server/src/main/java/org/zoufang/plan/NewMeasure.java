package org.zoufang.plan;

import java.time.LocalDate;
import java.util.UUID;

/** A measure as it is asked for. */
public record NewMeasure(UUID id, UUID planId, String text, UUID ownerId, LocalDate dueOn) {}
