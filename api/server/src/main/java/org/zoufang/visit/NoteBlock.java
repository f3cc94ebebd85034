package org.zoufang.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.NoteKind;
import org.zoufang.official.Caller;
import org.zoufang.shared.Grams;

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

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether its text went on after {@code baseVersion}, other than on the caller's own device. */
    boolean changedElsewhere(int baseVersion, Caller caller) {
        return version > baseVersion && (isWithdrawn() || !Objects.equals(deviceId, caller.deviceId()));
    }
}
