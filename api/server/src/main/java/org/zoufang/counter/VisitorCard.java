package org.zoufang.counter;

import java.time.Instant;
import org.zoufang.contract.VisitKind;

/**
 * What a visitor's code shows at the gate, and nothing else.
 *
 * @param name who comes
 * @param post the title of his post, or null
 * @param unit his body
 * @param kind the kind of visit (入企类别)
 * @param purpose what it is for, or null
 * @param enterprise to whom
 * @param validUntil when the code ends
 */
public record VisitorCard(
        String name, String post, String unit, VisitKind kind, String purpose, String enterprise, Instant validUntil) {}
