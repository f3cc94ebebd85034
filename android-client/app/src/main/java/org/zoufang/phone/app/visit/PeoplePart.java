package org.zoufang.phone.app.visit;

import android.app.AlertDialog;
import android.view.View;
import android.widget.LinearLayout;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.VisitState;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.ParticipantView;
import org.zoufang.phone.draft.VisitView;

/** Who takes part in the visit, in which role and capacity. */
final class PeoplePart {

    private final VisitActivity screen;
    private final LinearLayout place;

    PeoplePart(VisitActivity screen) {
        this.screen = screen;
        this.place = screen.findViewById(R.id.people);
        screen.findViewById(R.id.add_person)
                .setOnClickListener(view -> screen.startActivity(PeopleActivity.pick(screen, screen.visitId())));
    }

    void show(VisitView visit) {
        place.removeAllViews();
        for (ParticipantView one : visit.participants()) {
            UUID id = one.official().id();
            String name = one.official().name() == null
                    ? id.toString()
                    : one.official().name();
            RowView row = new RowView(screen).show(name, about(one));
            if (isMissing(one) && visit.possible().contains("waive")) {
                row.setOnClickListener(
                        view -> screen.startActivity(WaiveActivity.of(screen, screen.visitId(), id, name)));
            }
            if (visit.mayChange() && one.role() != ParticipantRole.LEAD) {
                row.removable(screen.getString(R.string.person_remove, name), () -> remove(id, name));
            }
            place.addView(row);
        }
        screen.findViewById(R.id.add_person).setVisibility(visit.mayChange() ? View.VISIBLE : View.GONE);
        screen.sayMissing(missing(visit));
    }

    /** Once the team has left, whose notes are still missing, by name; the lead is told that he may go on without them. */
    private String missing(VisitView visit) {
        boolean collecting = visit.state() == VisitState.ENDED || visit.state() == VisitState.COLLECTING;
        String names = visit.participants().stream()
                .filter(PeoplePart::isMissing)
                .map(one -> one.official().name() == null
                        ? one.official().id().toString()
                        : one.official().name())
                .collect(Collectors.joining("、"));
        if (!collecting || names.isEmpty()) {
            return "";
        }
        int words = visit.possible().contains("waive") ? R.string.visit_missing_waive : R.string.visit_missing_notes;
        return screen.getString(words, names);
    }

    private static boolean isMissing(ParticipantView one) {
        return one.notesClosedAt() == null && one.waivedReason() == null;
    }

    private String about(ParticipantView one) {
        Words words = screen.wordsOf();
        return Stream.of(
                        one.role() == null ? "" : words.of(one.role()),
                        one.capacity() == null ? "" : words.of(one.capacity()),
                        one.notesClosedAt() == null ? "" : screen.getString(R.string.visit_person_done),
                        one.waivedReason() == null
                                ? ""
                                : screen.getString(R.string.visit_person_waived, one.waivedReason()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void remove(UUID official, String name) {
        new AlertDialog.Builder(screen)
                .setTitle(screen.getString(R.string.person_remove, name))
                .setPositiveButton(
                        R.string.remove,
                        (dialog, which) ->
                                screen.keep(parts -> parts.visits().removeParticipant(screen.visitId(), official)))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }
}
