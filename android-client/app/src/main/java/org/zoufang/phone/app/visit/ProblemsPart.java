package org.zoufang.phone.app.visit;

import android.view.View;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.problem.ProblemFormActivity;
import org.zoufang.phone.app.problem.ProblemsActivity;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.ProblemView;

/** The problems that came of the visit, and one tap to raise another: from a note block, or from the visit itself. */
final class ProblemsPart {

    private final VisitActivity screen;

    ProblemsPart(VisitActivity screen) {
        this.screen = screen;
        screen.findViewById(R.id.raise).setOnClickListener(view -> raise(screen, null));
    }

    void show(List<ProblemView> problems) {
        RowView row = screen.findViewById(R.id.problems);
        row.setVisibility(problems.isEmpty() ? View.GONE : View.VISIBLE);
        row.show(
                screen.getString(R.string.problems_of_visit),
                screen.getString(R.string.problems_count, problems.size()));
        row.setOnClickListener(view -> screen.startActivity(ProblemsActivity.of(screen, screen.visitId())));
    }

    /** The draft is there before the form opens: what follows only adds to it. */
    static void raise(VisitActivity screen, UUID note) {
        screen.raise(
                parts -> parts.problems().raising().begin(screen.visitId(), note),
                (Drafted drafted) -> screen.startActivity(ProblemFormActivity.of(screen, drafted.id())));
    }
}
