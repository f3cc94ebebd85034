package org.zoufang.phone.app.visit;

import android.content.Intent;
import android.view.View;
import android.widget.LinearLayout;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.ParticipantView;
import org.zoufang.phone.draft.VisitView;

/** Who takes part in the visit. */
final class PeoplePart {

    static final int CHOSEN = 3;

    private final VisitActivity screen;
    private final LinearLayout place;

    PeoplePart(VisitActivity screen) {
        this.screen = screen;
        this.place = screen.findViewById(R.id.people);
        screen.findViewById(R.id.add_person)
                .setOnClickListener(view -> screen.startActivityForResult(PeopleActivity.pick(screen), CHOSEN));
    }

    void show(VisitView visit) {
        place.removeAllViews();
        for (ParticipantView one : visit.participants()) {
            String name = one.official().name();
            place.addView(
                    new RowView(screen).show(name == null ? one.official().id().toString() : name, about(one)));
        }
        screen.findViewById(R.id.add_person).setVisibility(visit.mayChange() ? View.VISIBLE : View.GONE);
    }

    private String about(ParticipantView one) {
        String role = one.role() == null ? "" : screen.wordsOf().of(one.role());
        return one.notesClosedAt() == null ? role : role + " · " + screen.getString(R.string.visit_person_done);
    }

    /** Somebody was picked: a member, acting as an official, until the office says otherwise. */
    void chosen(Intent answer) {
        UUID official = UUID.fromString(answer.getStringExtra(PeopleActivity.OFFICIAL));
        screen.keep(parts ->
                parts.visits().addParticipant(screen.visitId(), official, ParticipantRole.MEMBER, Role.OFFICIAL));
    }
}
