package org.zoufang.phone.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.CommitmentStanding;
import org.zoufang.contract.CommitmentState;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/**
 * A promise as the screen shows it: the server's copy and on top what this phone made.
 *
 * @param number null until the server has given it one
 * @param words what was said
 * @param agreedText what is promised instead, or null
 * @param owner who owes it; null: a body
 * @param unit the body's name, or null
 * @param state null for a draft, and where this version does not know it
 * @param keeping whether it was kept, counted today; null for a draft
 * @param due by when; null while no day is chosen, or where nothing is owed any more
 * @param mine whether the caller owes it, himself or in his leader's name
 * @param mendable whether its words may still be changed: it was not sent, or was refused
 * @param possible the steps that the caller may take now
 * @param trouble the server's words if somebody has to do something, else null
 */
public record CommitmentView(
        UUID id,
        String number,
        UUID visitId,
        UUID noteId,
        EnterpriseLine enterprise,
        CommitmentWords words,
        String agreedText,
        OfficialLine owner,
        String unit,
        Instant madeAt,
        CommitmentState state,
        CommitmentStanding keeping,
        DueView due,
        LocalDate firstDueOn,
        List<Step> steps,
        Standing standing,
        boolean draft,
        boolean mendable,
        boolean mine,
        boolean involved,
        List<String> possible,
        String trouble) {

    /**
     * A step of its life.
     *
     * @param state null where this version does not know it
     * @param by who took it, or null: the enterprise itself
     * @param dueOn by when it is due from this step on, or null
     */
    public record Step(
            String command,
            CommitmentState state,
            Instant at,
            OfficialLine by,
            String contactName,
            String text,
            LocalDate dueOn) {}
}
