package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SaidTimes;
import org.zoufang.visit.input.NoteKeepBothInput;
import org.zoufang.visit.input.NoteReviseInput;
import org.zoufang.visit.input.NoteWithdrawInput;
import org.zoufang.visit.input.NoteWriteInput;

/**
 * Writing note blocks. A block belongs to its author. Each method returns the note's id and throws {@link Refused} with
 * all that stands against it.
 */
@ApplicationScoped
public class NoteWriting {

    private final NoteBlocks notes;
    private final Dossiers dossiers;
    private final NewIds fresh;
    private final Beginning beginning;
    private final VisitDeeds deeds;
    private final SaidTimes times;
    private final Clock clock;

    NoteWriting(
            NoteBlocks notes,
            Dossiers dossiers,
            NewIds fresh,
            Beginning beginning,
            VisitDeeds deeds,
            SaidTimes times,
            Clock clock) {
        this.notes = notes;
        this.dossiers = dossiers;
        this.fresh = fresh;
        this.beginning = beginning;
        this.deeds = deeds;
        this.times = times;
        this.clock = clock;
    }

    private NoteBlock known(UUID id) {
        dossiers.claim(id);
        beginning.store();
        return notes.findById(id);
    }

    /** Writes a block of the caller's. The same input again is the same success, whatever became of the block since. */
    @Transactional
    public UUID write(Caller caller, NoteWriteInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        NoteBlock existing = fresh.take(id) ? null : known(id);
        if (existing != null && Arrays.equals(existing.contentHash, hash)) {
            return id;
        }
        InputCheck check = new InputCheck();
        if (existing != null) {
            check.refuse(RefusalCode.ID_TAKEN, "id", id.toString());
        }
        NewNote asked = NewNote.read(input, check);
        if (asked.visitId() == null) {
            check.settle();
        }
        Dossier dossier = dossiers.openForNote(caller, asked.visitId(), "visitId");
        check.refuseAll(NotePolicy.writing(dossier, asked.principalId(), caller));
        check.settle();
        Instant now = clock.instant();
        NoteBlock note = NoteBlock.written(asked, caller, now, hash).flagged(times.flags(asked.writtenAt(), now));
        beginning.begin(note);
        dossier.visit().noteAdded();
        deeds.done(caller, "noteWrite", note);
        return id;
    }

    /**
     * Changes the text of a block of the caller's own. What he changed on another device since stays as it is, and the
     * text becomes a block beside it.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public NoteRevised revise(Caller caller, NoteReviseInput input) {
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        NoteBlock note = known(input.id());
        Dossier dossier = opened(caller, note);
        Instant writtenAt = check.time(input.writtenAt(), "writtenAt");
        check.refuseAll(NotePolicy.revising(dossier, note, caller));
        check.settle();
        if (note.text.equals(text)) {
            return new NoteRevised(note.id, null);
        }
        if (note.changedElsewhere(input.baseVersion(), caller)) {
            Instant now = clock.instant();
            NoteBlock sibling = NoteBlock.sibling(note, input.baseVersion(), text, writtenAt, caller, now);
            sibling.flagged(times.flags(writtenAt, now));
            return new NoteRevised(note.id, beside(sibling, dossier.visit(), caller));
        }
        note.revise(text, caller);
        deeds.done(caller, "noteRevise", note);
        return new NoteRevised(note.id, null);
    }

    /** The block that keeps the text: one that has it already, one on which this phone writes on, or the new one. */
    private UUID beside(NoteBlock sibling, Visit visit, Caller caller) {
        List<NoteBlock> before = notes.siblings(sibling.siblingOfId);
        Optional<NoteBlock> same =
                before.stream().filter(one -> one.text.equals(sibling.text)).findFirst();
        if (same.isPresent()) {
            return same.get().id;
        }
        Optional<NoteBlock> begun =
                before.stream().filter(one -> one.isWrittenOnBy(sibling)).findFirst();
        if (begun.isPresent()) {
            begun.get().revise(sibling.text, caller);
        } else {
            notes.persist(sibling);
            visit.noteAdded();
        }
        NoteBlock kept = begun.orElse(sibling);
        deeds.done(caller, "noteRevise", kept);
        return kept.id;
    }

    /** Its author keeps both texts of a block that he changed on two devices. Choosing twice is the same success. */
    @Transactional
    public UUID keepBoth(Caller caller, NoteKeepBothInput input) {
        NoteBlock note = known(input.id());
        Dossier dossier = opened(caller, note);
        Refused.ifAny(NotePolicy.keepingBoth(dossier, note, caller));
        if (note.siblingKeptAt == null) {
            note.keepBoth(clock.instant());
            deeds.done(caller, "noteKeepBoth", note);
        }
        return note.id;
    }

    /** Hides a block of the caller's own; it is kept with the reason. Withdrawing twice is the same success. */
    @Transactional
    public UUID withdraw(Caller caller, NoteWithdrawInput input) {
        InputCheck check = new InputCheck();
        String reason = check.needed(input.reason(), "reason", Limits.SHORT_TEXT);
        NoteBlock note = known(input.id());
        Dossier dossier = opened(caller, note);
        Integer seen = note.isWithdrawn() ? null : input.baseVersion();
        check.refuseAll(NotePolicy.withdrawing(dossier, note, seen, caller));
        check.settle();
        if (!note.isWithdrawn()) {
            note.withdraw(reason, clock.instant());
            dossier.visit().noteWithdrawn();
            deeds.done(caller, "noteWithdraw", note);
        }
        return note.id;
    }

    private NoteBlock known(String id) {
        beginning.store();
        return notes.findByIdOptional(Ids.parse(id, "id"))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id));
    }

    /** A note of a visit that the caller may not see is told as unknown. */
    private Dossier opened(Caller caller, NoteBlock note) {
        try {
            Dossier dossier = dossiers.open(caller, note.visitId, "id");
            notes.getEntityManager().refresh(note);
            return dossier;
        } catch (Refused unseen) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "id", note.id.toString());
        }
    }
}
