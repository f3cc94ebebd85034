package org.zoufang.phone.app.visit;

import android.view.View;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.commitment.CommitmentFormActivity;
import org.zoufang.phone.app.commitment.CommitmentsActivity;
import org.zoufang.phone.app.commitment.CommitmentsRow;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.CommitmentView;
import org.zoufang.phone.draft.Drafted;

/** What was promised to the enterprise that is visited, and one tap to note another: from a note block, or from the visit itself. */
final class PromisesPart {

    private final VisitActivity screen;

    PromisesPart(VisitActivity screen) {
        this.screen = screen;
        screen.findViewById(R.id.promise).setOnClickListener(view -> promise(screen, null));
    }

    void show(UUID enterprise, List<CommitmentView> promises) {
        RowView row = screen.findViewById(R.id.promises);
        row.setVisibility(promises.isEmpty() ? View.GONE : View.VISIBLE);
        CommitmentsRow.show(
                row,
                screen.getString(R.string.promises_to_enterprise),
                CommitmentsRow.Count.of(promises),
                () -> screen.startActivity(CommitmentsActivity.of(screen, enterprise)));
    }

    /** The draft is there before the form opens: what follows only adds to it. */
    static void promise(VisitActivity screen, UUID note) {
        screen.raise(
                parts -> parts.promises().drafting().begin(screen.visitId(), note),
                (Drafted drafted) -> screen.startActivity(CommitmentFormActivity.of(screen, drafted.id())));
    }
}
