package org.zoufang.sync;

import static org.zoufang.sync.CommandKind.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoAttaching;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.visit.Beginning;
import org.zoufang.visit.FactSettling;
import org.zoufang.visit.NewIds;
import org.zoufang.visit.NoteRevised;
import org.zoufang.visit.NoteWriting;
import org.zoufang.visit.NotesClosing;
import org.zoufang.visit.ParticipantJoining;
import org.zoufang.visit.Revised;
import org.zoufang.visit.TourPlanning;
import org.zoufang.visit.VisitProceeding;
import org.zoufang.visit.VisitRecording;

/** Hands each command to the activity that the mutation of its name uses: a phone has no private door. */
@ApplicationScoped
class CommandCarrying {

    private final AccessTable access;
    private final NewIds fresh;
    private final Beginning beginning;
    private final List<CommandKind<?>> kinds;

    CommandCarrying(
            AccessTable access,
            TourPlanning tours,
            VisitRecording visits,
            VisitProceeding proceeding,
            NotesClosing closing,
            ParticipantJoining participants,
            NoteWriting notes,
            FactSettling facts,
            PhotoAttaching photos,
            ProblemCommands problems,
            HazardCommands hazards,
            CommitmentCommands commitments,
            NewIds fresh,
            Beginning beginning) {
        this.access = access;
        this.fresh = fresh;
        this.beginning = beginning;
        kinds = new ArrayList<>(problems.kinds());
        kinds.addAll(hazards.kinds());
        kinds.addAll(commitments.kinds());
        kinds.addAll(List.<CommandKind<?>>of(
                row("tourPlan", Entity.TOUR, CommandInput::tourPlan, tours::plan),
                row("visitRecord", Entity.VISIT, CommandInput::visitRecord, visits::record),
                new CommandKind<>(
                        "visitRevise",
                        Entity.VISIT,
                        CommandInput::visitRevise,
                        (who, input) -> of(visits.revise(who, input))),
                row("visitArrive", Entity.VISIT, CommandInput::visitArrive, proceeding::arrive),
                row("visitEnd", Entity.VISIT, CommandInput::visitEnd, proceeding::end),
                row("visitCloseNotes", Entity.VISIT, CommandInput::visitCloseNotes, closing::close),
                row("visitWaive", Entity.VISIT, CommandInput::visitWaive, closing::waive),
                row("visitSubmit", Entity.VISIT, CommandInput::visitSubmit, proceeding::submit),
                row("participantAdd", Entity.VISIT, CommandInput::participantAdd, participants::add),
                row("participantRemove", Entity.VISIT, CommandInput::participantRemove, participants::remove),
                row("noteWrite", Entity.NOTE, CommandInput::noteWrite, notes::write),
                new CommandKind<>(
                        "noteRevise",
                        Entity.NOTE,
                        CommandInput::noteRevise,
                        (who, input) -> of(notes.revise(who, input))),
                row("noteKeepBoth", Entity.NOTE, CommandInput::noteKeepBoth, notes::keepBoth),
                row("factConflictSettle", Entity.FACT_CONFLICT, CommandInput::factConflictSettle, facts::settle),
                row("noteWithdraw", Entity.NOTE, CommandInput::noteWithdraw, notes::withdraw),
                row("photoAttach", Entity.PHOTO, CommandInput::photoAttach, (who, input) -> photos.attach(who, input)
                        .id()),
                row("photoWithdraw", Entity.PHOTO, CommandInput::photoWithdraw, (who, input) -> photos.withdraw(
                                who, input)
                        .id())));
    }

    /**
     * Carries the command out, in the transaction at hand.
     *
     * @return the rows that the command is about
     * @throws Refused with all that stands against it
     * @throws org.zoufang.shared.Forbidden if no role of the caller's may do this at all
     */
    Carried carry(Caller caller, CommandInput command) {
        if (command.visitRecord() == null && command.noteWrite() == null) {
            beginning.store();
        }
        for (CommandKind<?> kind : kinds) {
            Carried carried = kind.carry(caller, command, access);
            if (carried != null) {
                return carried;
            }
        }
        throw Refused.because(RefusalCode.GROUP_EMPTY, "commands");
    }

    /** The kinds of row that commands are about. */
    Set<Entity> entities() {
        return kinds.stream().map(CommandKind::entity).collect(Collectors.toSet());
    }

    /** The ids of the visits and notes that the groups are to make; what is no id is told when it is carried out. */
    Set<UUID> made(List<PushedGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.commands().stream())
                .map(CommandCarrying::made)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> made(CommandInput command) {
        String id = command.visitRecord() != null
                ? command.visitRecord().id()
                : command.noteWrite() != null ? command.noteWrite().id() : null;
        try {
            return id == null ? Optional.empty() : Optional.of(Ids.parse(id, "id"));
        } catch (Refused malformed) {
            return Optional.empty();
        }
    }

    /** No row has these ids, and the transaction at hand holds them: nobody need look again. */
    void expect(Set<UUID> absent) {
        fresh.are(absent);
    }

    private static Carried of(Revised revised) {
        return revised.words() == null
                ? Carried.out(Entity.VISIT, revised.visitId())
                : Carried.kept(Entity.FACT_CONFLICT, revised.conflicts(), revised.words());
    }

    private static Carried of(NoteRevised revised) {
        return revised.words() == null
                ? Carried.out(Entity.NOTE, revised.noteId())
                : Carried.kept(Entity.NOTE, List.of(revised.siblingId()), revised.words());
    }
}
