package org.zoufang.problem.casefile;

import java.time.Instant;
import java.time.LocalDate;

/** A run of a department's clock. */
public record CaseDepartment(
        String name, String role, Instant assignedAt, Instant signedAt, LocalDate dueOn, Instant endedAt) {}
