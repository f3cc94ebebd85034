package org.zoufang.problem.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.problem.view.StepSignature;

/**
 * A step on a problem with what belongs to it.
 *
 * @param by the official who took it; null: the enterprise by its link, the clock, or not told
 * @param contactName who of the enterprise, where it was its word
 * @param reply the answer that was given by this step; for the enterprise, that was brought to it by this step
 * @param delivery how it was delivered by this step, or null
 * @param word what the enterprise said by this step, or null
 * @param meeting the case meeting that was held, or null
 * @param extension until when was asked or decided, or null
 * @param signature what somebody of the enterprise signed on the glass with it, or null
 */
public record CaseStep(
        UUID id,
        String command,
        String from,
        String to,
        Instant at,
        String by,
        String onBehalfOf,
        String contactName,
        String text,
        CaseReply reply,
        CaseDelivery delivery,
        CaseWord word,
        String extension,
        CaseDecided meeting,
        StepSignature signature,
        List<CaseAttachment> files) {

    public CaseStep {
        files = List.copyOf(files);
    }

    /** An answer. */
    public record CaseReply(
            UUID id,
            String department,
            String outcome,
            String text,
            String legalBasis,
            String alternatives,
            String nextOn,
            Instant givenAt) {}

    /** How, to whom and when an answer was brought. */
    public record CaseDelivery(String way, String toWhom, Instant deliveredAt, Instant reachedAt) {}

    /** The enterprise's word; result and manner apart. */
    public record CaseWord(String verdict, String outcome, String result, String manner) {}

    /** What a case meeting decided. */
    public record CaseDecided(String heldOn, String participants, String decision) {}

    /** A file that came with the step. */
    public record CaseAttachment(UUID id, String name, String sha256, long size, String mediaType) {}

    CaseStep with(CaseReply answer, List<CaseAttachment> attached) {
        return new CaseStep(
                id,
                command,
                from,
                to,
                at,
                by,
                onBehalfOf,
                contactName,
                text,
                answer,
                delivery,
                word,
                extension,
                meeting,
                signature,
                attached);
    }
}
