package org.zoufang.phone.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Rulebook;

/**
 * A problem as the screen shows it: the server's copy and on top what this phone made.
 *
 * @param number null until the server has given it one
 * @param words what was said when it was raised
 * @param type null while none is chosen
 * @param state null for a draft, and where this version does not know it
 * @param lead the lead department's name, or null
 * @param due null while no department's clock runs
 * @param reply the last answer that was given, or null
 * @param handled whether the caller had a part in handling it, so that he cannot confirm
 * @param mendable whether its words may still be changed: it was not sent, or was refused
 * @param possible the steps that the caller may take now
 * @param withdrawable whether he may write down that the enterprise takes it back
 * @param reopenable whether he may write down that it is done again
 * @param trouble the server's words if somebody has to do something, else null
 */
public record ProblemView(
        UUID id,
        String number,
        UUID visitId,
        UUID noteId,
        EnterpriseLine enterprise,
        ProblemWords words,
        Rulebook.Term type,
        Rulebook.Term category,
        OfficialLine raisedBy,
        Instant heardAt,
        ProblemState state,
        String lead,
        DueView due,
        LocalDate watchOn,
        int level,
        Reply reply,
        List<Step> steps,
        Standing standing,
        boolean draft,
        boolean mendable,
        boolean handled,
        List<String> possible,
        boolean withdrawable,
        boolean reopenable,
        String trouble) {

    /**
     * An answer that was given.
     *
     * @param id null where the server did not say it
     */
    public record Reply(
            UUID id, ProblemOutcome outcome, String text, String legalBasis, String alternatives, LocalDate nextOn) {}

    /**
     * A step of its life.
     *
     * @param state null where this version does not know it
     * @param by who took it, or null: the enterprise itself, or the clock
     * @param signed whether somebody of the enterprise signed it on the glass
     */
    public record Step(
            String command,
            ProblemState state,
            Instant at,
            OfficialLine by,
            String contactName,
            String text,
            boolean signed) {}
}
