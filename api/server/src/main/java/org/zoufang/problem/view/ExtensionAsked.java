package org.zoufang.problem.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * More time that a department asks for and nobody has decided yet.
 *
 * @param dueBefore when the answer was due as it was asked
 * @param lapsed whether the day on which the answer is due is over: it is decided no more
 */
public record ExtensionAsked(UUID id, LocalDate dueBefore, LocalDate until, String reason, boolean lapsed) {}
