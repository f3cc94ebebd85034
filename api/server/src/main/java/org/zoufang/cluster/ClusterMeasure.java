package org.zoufang.cluster;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;

/** The measure as it was drafted. */
record ClusterMeasure(UUID id, ProblemOutcome outcome, String text, LocalDate nextOn) {}
