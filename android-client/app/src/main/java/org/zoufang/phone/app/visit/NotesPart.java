package org.zoufang.phone.app.visit;

import android.widget.Button;
import android.widget.LinearLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.NoteKind;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.voice.VoiceActivity;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.draft.VisitView;

/** The visit's notes as blocks: each with its author's name, its state, and a text that saves itself. */
final class NotesPart {

    /** What a person writes himself; the other kinds come from forms and recorders. */
    private static final List<NoteKind> KINDS =
            List.of(NoteKind.TEXT, NoteKind.QUOTE_OF_ENTERPRISE, NoteKind.LEADER_INSTRUCTION);

    private final VisitActivity screen;
    private final LinearLayout place;
    private final Map<UUID, NoteCard> cards = new HashMap<>();
    private UUID principal;

    NotesPart(VisitActivity screen) {
        this.screen = screen;
        this.place = screen.findViewById(R.id.notes);
        LinearLayout adding = screen.findViewById(R.id.add_notes);
        for (NoteKind kind : KINDS) {
            Button button = new Button(screen, null, 0, R.style.Action);
            button.setText(screen.getString(R.string.visit_add_note, screen.kindOf(kind)));
            button.setTag(kind);
            button.setOnClickListener(view -> add(kind));
            LinearLayout.LayoutParams row = new LinearLayout.LayoutParams(-1, -2);
            row.bottomMargin = screen.getResources().getDimensionPixelSize(R.dimen.gap);
            adding.addView(button, row);
        }
    }

    void show(VisitView visit) {
        principal = visit.principal() == null ? null : visit.principal().id();
        screen.findViewById(R.id.add_notes)
                .setVisibility(visit.mayWrite() ? android.view.View.VISIBLE : android.view.View.GONE);
        for (NoteView note : visit.notes()) {
            NoteCard card = cards.get(note.id());
            if (card == null) {
                card = card(note.id());
            }
            card.show(
                    label(note),
                    note.text() == null ? "" : note.text(),
                    note.mine() && visit.mayWrite() && !note.withdrawn(),
                    note.standing(),
                    trouble(note));
            card.raising(() -> ProblemsPart.raise(screen, note.id()));
            card.spotting(() -> HazardsPart.spot(screen, note.id()));
            card.promising(() -> PromisesPart.promise(screen, note.id()));
            card.doubt(screen.doubt(note.clockFlags()));
            showName(card, note, visit);
            if (note.withdrawn()) {
                card.withdrawn(note.withdrawnReason());
            }
        }
        takeAway(visit.notes().stream().map(NoteView::id).collect(Collectors.toSet()));
    }

    // A block that was withdrawn before it ever left the phone is gone.
    private void takeAway(Set<UUID> there) {
        cards.entrySet().removeIf(entry -> {
            boolean gone = !there.contains(entry.getKey());
            if (gone) {
                place.removeView(entry.getValue());
            }
            return gone;
        });
    }

    /** A secretary says with one tap whether a block of his is in the leader's name. */
    private void showName(NoteCard card, NoteView note, VisitView visit) {
        boolean asked = note.mine() && note.nameIsOpen() && visit.principal() != null && !note.withdrawn();
        if (!asked) {
            card.unnamed();
            return;
        }
        UUID principal = visit.principal().id();
        card.named(
                screen.getString(R.string.note_in_name, visit.principal().name()),
                note.onBehalfOf() != null,
                yes -> screen.keep(parts -> parts.notes().name(screen.visitId(), note.id(), yes ? principal : null)));
    }

    private String trouble(NoteView note) {
        if (note.siblingOf() != null) {
            return screen.getString(R.string.note_twice);
        }
        return note.trouble() == null ? "" : note.trouble();
    }

    private String label(NoteView note) {
        String kind = screen.kindOf(note.kind());
        if (note.onBehalfOf() != null && note.onBehalfOf().name() != null) {
            kind = screen.getString(
                    R.string.note_behalf, kind, note.onBehalfOf().name());
        }
        return note.mine() || note.author().name() == null
                ? kind
                : kind + " · " + note.author().name();
    }

    private NoteCard card(UUID id) {
        Autosave<String> saving =
                screen.saving((parts, text) -> parts.notes().revise(screen.visitId(), id, text), screen::kept);
        NoteCard card = new NoteCard(screen, saving::typed);
        card.speaking(() -> speak(id));
        card.withdrawing(() -> withdraw(id));
        cards.put(id, card);
        place.addView(card);
        return card;
    }

    private void speak(UUID id) {
        screen.startActivity(VoiceActivity.of(screen, screen.visitId(), id));
    }

    private void withdraw(UUID id) {
        screen.startActivity(WithdrawActivity.ofNote(
                screen, screen.visitId(), id, cards.get(id).label()));
    }

    // The block comes into being with its first letter: an empty block is nothing to keep.
    private void add(NoteKind kind) {
        NewNote note = new NewNote(kind);
        Autosave<String> saving = screen.saving(note::keep, drafted -> {
            if (drafted.isKept()) {
                cards.put(drafted.id(), note.card);
                note.card.speaking(() -> speak(drafted.id()));
                note.card.withdrawing(() -> withdraw(drafted.id()));
                note.card.raising(() -> ProblemsPart.raise(screen, drafted.id()));
                note.card.spotting(() -> HazardsPart.spot(screen, drafted.id()));
                note.card.promising(() -> PromisesPart.promise(screen, drafted.id()));
            }
            screen.kept(drafted);
        });
        note.card = new NoteCard(screen, saving::typed);
        note.card.show(screen.kindOf(kind), "", true, Standing.DRAFT, "");
        place.addView(note.card);
        note.card.field().requestFocus();
    }

    /** A block that has no id until something was written. Asked on the store's thread alone. */
    private final class NewNote {

        private final NoteKind kind;
        private NoteCard card;
        private UUID id;

        NewNote(NoteKind kind) {
            this.kind = kind;
        }

        Drafted keep(PhoneParts parts, String text) {
            if (id != null) {
                return parts.notes().revise(screen.visitId(), id, text);
            }
            // What a leader instructed is in his name unless the secretary says otherwise.
            UUID whose = kind == NoteKind.LEADER_INSTRUCTION ? principal : null;
            Drafted drafted = parts.notes().write(screen.visitId(), kind, null, text, whose);
            id = drafted.id();
            return drafted;
        }
    }
}
