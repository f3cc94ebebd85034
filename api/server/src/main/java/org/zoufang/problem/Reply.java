package org.zoufang.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;

/**
 * A reply on its way to the enterprise.
 *
 * @param draftedBy the handler
 * @param sentBy the approver who sent it to review, or null
 * @param nextOn when it is looked at again, for outcomes B and C
 * @param givenAt when it was given, or null
 */
record Reply(UUID id, ProblemOutcome outcome, UUID draftedBy, UUID sentBy, LocalDate nextOn, Instant givenAt) {}
