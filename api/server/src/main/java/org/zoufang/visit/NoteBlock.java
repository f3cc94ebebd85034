package org.zoufang.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.official.Caller;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/** A note block (笔记条目) of a visit. It belongs to its author; withdrawn, it is hidden and kept. */
@Entity
@Table(name = "note_block")
class NoteBlock {

    @Id
    UUID id;

    UUID visitId;
    UUID authorId;
    UUID principalId;

    /** On which device its text was last written. */
    UUID deviceId;

    int position;

    @Enumerated(EnumType.STRING)
    NoteKind kind;

    String text;

    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    Instant writtenAt;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnReason;
    List<String> grams;
    byte[] contentHash;

    /** The block that its author had changed on another device, when this text of it came. */
    UUID siblingOfId;

    /** The version of that block which had been seen by who wrote this one. */
    Integer siblingBaseVersion;

    Instant siblingKeptAt;

    /** What looks wrong about when it was written, in words of ClockFlag. */
    List<String> clockFlags = List.of();

    int version;

    protected NoteBlock() {}

    static NoteBlock written(NewNote asked, Caller by, Instant now, byte[] contentHash) {
        NoteBlock note = new NoteBlock();
        note.id = asked.id();
        note.visitId = asked.visitId();
        note.authorId = by.officialId();
        note.principalId = asked.principalId();
        note.position = asked.position();
        note.kind = asked.kind();
        note.confidentiality = asked.confidentiality();
        note.writtenAt = asked.writtenAt();
        note.recordedAt = now;
        note.contentHash = contentHash;
        note.revise(asked.text(), by);
        return note;
    }

    /** The author's other text of a block that he had changed on another device: beside it, in the same place. */
    static NoteBlock sibling(NoteBlock first, int seenVersion, String text, Instant writtenAt, Caller by, Instant now) {
        NoteBlock note = new NoteBlock();
        note.id = Ids.next();
        note.visitId = first.visitId;
        note.authorId = first.authorId;
        note.principalId = first.principalId;
        note.position = first.position;
        note.kind = first.kind;
        note.confidentiality = first.confidentiality;
        note.writtenAt = writtenAt == null ? now : writtenAt;
        note.recordedAt = now;
        note.siblingOfId = first.id;
        note.siblingBaseVersion = seenVersion;
        note.revise(text, by);
        return note;
    }

    void revise(String newText, Caller by) {
        text = newText;
        grams = List.copyOf(Grams.of(newText));
        deviceId = by.deviceId();
        version++;
    }

    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawnReason = reason;
        version++;
    }

    /** Its author keeps it and the first text. */
    void keepBoth(Instant now) {
        siblingKeptAt = now;
        version++;
    }

    NoteBlock flagged(List<String> flags) {
        clockFlags = flags;
        return this;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether its text went on after {@code baseVersion}, other than on the caller's own phone. */
    boolean changedElsewhere(int baseVersion, Caller caller) {
        return version > baseVersion && (isWithdrawn() || !isLastOf(caller.deviceId()));
    }

    /** Whether one phone writes on in {@code later} where it had begun here: it has seen nothing new in between. */
    boolean isWrittenOnBy(NoteBlock later) {
        return !isWithdrawn() && isLastOf(later.deviceId) && later.siblingBaseVersion.equals(siblingBaseVersion);
    }

    /** Whether this phone wrote its text last; of a page that is not known. */
    boolean isLastOf(UUID device) {
        return deviceId != null && deviceId.equals(device);
    }
}
