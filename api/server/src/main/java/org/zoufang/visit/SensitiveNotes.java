package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.official.Caller;
import org.zoufang.shared.SensitiveRead;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.ParticipantView;

/** Notes on the trail who, without having been there, is shown the text of a sensitive note (敏感). */
@ApplicationScoped
public class SensitiveNotes {

    private final ParticipantReading participants;
    private final Event<SensitiveRead> reads;

    SensitiveNotes(ParticipantReading participants, Event<SensitiveRead> reads) {
        this.participants = participants;
        this.reads = reads;
    }

    /** To be called outside transactions, before these notes leave. */
    public void shown(Caller caller, Collection<List<NoteBlockView>> notes) {
        List<NoteBlockView> sensitive = notes.stream()
                .flatMap(List::stream)
                .filter(note -> note.confidentiality() == Confidentiality.SENSITIVE)
                .filter(note -> !note.withheld() && !note.withdrawn())
                .toList();
        if (sensitive.isEmpty()) {
            return;
        }
        Map<UUID, List<ParticipantView>> teams = participants.participants(
                sensitive.stream().map(NoteBlockView::visitId).distinct().toList());
        for (NoteBlockView note : sensitive) {
            if (teams.getOrDefault(note.visitId(), List.of()).stream()
                    .noneMatch(one -> one.official().id().equals(caller.officialId()))) {
                reads.fire(SensitiveRead.of(
                        "sensitiveNoteRead", "NOTE", note.id(), caller.officialId(), caller.deviceId()));
            }
        }
    }
}
