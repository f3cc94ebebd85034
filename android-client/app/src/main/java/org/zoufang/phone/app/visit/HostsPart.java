package org.zoufang.phone.app.visit;

import android.view.View;
import android.widget.LinearLayout;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.HostView;
import org.zoufang.phone.draft.VisitView;

/** Who received the visitors at the enterprise: name and post, saved with every letter. */
final class HostsPart {

    private final VisitActivity screen;
    private final LinearLayout place;
    private final List<HostCard> cards = new ArrayList<>();
    private final Autosave<List<HostView>> saving;

    HostsPart(VisitActivity screen) {
        this.screen = screen;
        this.place = screen.findViewById(R.id.hosts);
        this.saving = screen.saving((parts, hosts) -> parts.visits().setHosts(screen.visitId(), hosts), screen::kept);
        screen.findViewById(R.id.add_host).setOnClickListener(view -> {
            HostCard card = add(new HostView("", null));
            card.name().requestFocus();
        });
    }

    /** Shows who is kept; while a person is at it, what stands there is left alone. */
    void show(VisitView visit) {
        if (!place.hasFocus() && screen.isKept() && !hosts().equals(visit.hosts())) {
            cards.clear();
            place.removeAllViews();
            visit.hosts().forEach(this::add);
        }
        cards.forEach(card -> card.enable(visit.mayChange()));
        screen.findViewById(R.id.add_host).setVisibility(visit.mayChange() ? View.VISIBLE : View.GONE);
    }

    private HostCard add(HostView host) {
        HostCard[] card = new HostCard[1];
        card[0] = new HostCard(screen, host, this::changed, () -> remove(card[0]));
        cards.add(card[0]);
        place.addView(card[0]);
        return card[0];
    }

    private void remove(HostCard card) {
        boolean wasKept = card.isNamed();
        cards.remove(card);
        place.removeView(card);
        if (wasKept) {
            changed();
        }
    }

    private void changed() {
        saving.typed(hosts());
    }

    private List<HostView> hosts() {
        List<HostView> hosts = new ArrayList<>();
        for (HostCard card : cards) {
            if (card.isNamed()) {
                hosts.add(card.host());
            }
        }
        return hosts;
    }
}
