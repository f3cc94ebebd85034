package org.zoufang.phone.app.visit;

import android.view.View;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.hazard.DangerActivity;
import org.zoufang.phone.app.hazard.HazardFormActivity;
import org.zoufang.phone.app.hazard.HazardsActivity;
import org.zoufang.phone.app.hazard.HazardsRow;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.HazardView;

/** The hazards at the enterprise, one tap to write down another, and one tap for immediate danger. */
final class HazardsPart {

    private final VisitActivity screen;

    HazardsPart(VisitActivity screen) {
        this.screen = screen;
        screen.findViewById(R.id.spot).setOnClickListener(view -> spot(screen, null));
        screen.findViewById(R.id.danger).setOnClickListener(view -> danger());
    }

    /** Those at the enterprise of the visit, as far as this phone knows them. */
    static List<HazardView> read(PhoneParts parts, UUID visitId) {
        return parts.reading()
                .visit(visitId)
                .map(visit -> parts.hazards()
                        .reading()
                        .ofEnterprise(visit.enterprise().id()))
                .orElse(List.of());
    }

    void show(UUID enterprise, List<HazardView> hazards) {
        RowView row = screen.findViewById(R.id.hazards);
        row.setVisibility(hazards.isEmpty() ? View.GONE : View.VISIBLE);
        HazardsRow.show(
                row,
                R.string.hazards_here,
                HazardsRow.Count.of(hazards),
                () -> screen.startActivity(HazardsActivity.of(screen, enterprise)));
    }

    void gone() {
        screen.findViewById(R.id.spot).setVisibility(View.GONE);
        screen.findViewById(R.id.danger).setVisibility(View.GONE);
    }

    /** The draft is there before the form opens: what follows only adds to it. */
    static void spot(VisitActivity screen, UUID note) {
        screen.raise(
                parts -> parts.hazards().drafting().begin(screen.visitId(), note),
                (Drafted drafted) -> screen.startActivity(HazardFormActivity.of(screen, drafted.id())));
    }

    /** The danger is written down before its screen opens, and goes by itself. */
    private void danger() {
        String words = screen.getString(R.string.danger_text);
        screen.raise(
                parts -> parts.hazards().alarm().danger(screen.visitId(), words),
                (Drafted drafted) -> screen.startActivity(DangerActivity.of(screen, drafted.id())));
    }
}
