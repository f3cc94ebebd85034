package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.official.Caller;
import org.zoufang.shared.Noted;
import org.zoufang.shared.RowsChanged;

/** Puts what is done to posts on the trail, and the people whose posts changed on the way to the phones. */
@ApplicationScoped
class PostNoting {

    private final Event<Noted> trail;
    private final Event<RowsChanged> changed;

    PostNoting(Event<Noted> trail, Event<RowsChanged> changed) {
        this.trail = trail;
        this.changed = changed;
    }

    void note(String action, NewPosting post, Caller caller, Map<String, String> more) {
        Map<String, String> detail = new HashMap<>(more);
        detail.put("official", post.officialId().toString());
        detail.put("organisation", post.organisationId().toString());
        detail.put("role", post.role().name());
        detail.put("scope", post.scope().name());
        detail.put("from", post.from().toString());
        if (post.to() != null) {
            detail.put("to", post.to().toString());
        }
        trail.fire(new Noted(action, "POSTING", post.id().toString(), caller.officialId(), caller.deviceId(), detail));
    }

    void changed(UUID officialId) {
        changed.fire(new RowsChanged(Entity.OFFICIAL, List.of(officialId)));
    }
}
