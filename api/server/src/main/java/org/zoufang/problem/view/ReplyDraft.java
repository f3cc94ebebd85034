package org.zoufang.problem.view;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;

/** A reply that is not given yet; the enterprise does not see it. */
public record ReplyDraft(
        UUID id,
        ProblemOutcome outcome,
        String text,
        String legalBasis,
        String alternatives,
        LocalDate nextOn,
        UUID draftedById) {}
