package org.zoufang.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.problem.input.ProblemFileInput;

/**
 * The measure as it was drafted.
 *
 * @param files that go along with the reply to each problem, or null
 */
record ClusterMeasure(UUID id, ProblemOutcome outcome, String text, LocalDate nextOn, List<ProblemFileInput> files) {}
