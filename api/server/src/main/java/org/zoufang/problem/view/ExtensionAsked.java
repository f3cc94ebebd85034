package org.zoufang.problem.view;

import java.time.LocalDate;
import java.util.UUID;

/** More time that a department asks for and nobody has decided yet. */
public record ExtensionAsked(UUID id, LocalDate dueBefore, LocalDate until, String reason) {}
