package org.zoufang.phone.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardState;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.Rulebook;

/**
 * A hazard as the screen shows it: the server's copy and on top what this phone made.
 *
 * @param number null until the server has given it one
 * @param category null while none is chosen
 * @param immediate whether people were in danger when it was found
 * @param state null for a draft, and where this version does not know it
 * @param grade null before it is graded
 * @param regulator the name of the body that answers for it, or null
 * @param due the day of the time limit that runs, with whoever has to act, or null
 * @param overdue days by which that has passed; 0 if it has not
 * @param told who was told of the danger
 * @param mendable whether its words may still be changed: it was not sent, or was refused
 * @param remindable whether the caller may remind the enterprise of it now
 * @param trouble the server's words if somebody has to do something, else null
 */
public record HazardView(
        UUID id,
        String number,
        UUID visitId,
        EnterpriseLine enterprise,
        HazardWords words,
        Rulebook.Term category,
        boolean immediate,
        OfficialLine reportedBy,
        HazardState state,
        HazardGrade grade,
        String regulator,
        LocalDate due,
        int overdue,
        int afterPhotos,
        List<Told> told,
        List<Step> steps,
        Standing standing,
        boolean draft,
        boolean mendable,
        boolean remindable,
        String trouble) {

    /** Somebody was told of the danger. */
    public record Told(String whom, String phone, Instant at) {}

    /**
     * A step of its life.
     *
     * @param state null where this version does not know it
     */
    public record Step(String command, HazardState state, Instant at, OfficialLine by, String text) {}
}
