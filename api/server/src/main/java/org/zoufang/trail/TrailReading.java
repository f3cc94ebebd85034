package org.zoufang.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import org.zoufang.official.Caller;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.SensitiveRead;

/** Shows auditors the trail, newest first; that they looked stands on it before they see it. */
@ApplicationScoped
public class TrailReading {

    private final TrailRows rows;
    private final Event<SensitiveRead> reads;

    TrailReading(TrailRows rows, Event<SensitiveRead> reads) {
        this.rows = rows;
        this.reads = reads;
    }

    /**
     * One page.
     *
     * @param first how many rows, or null for the default
     * @param after the cursor of the last row seen, or null for the first page
     * @throws org.zoufang.shared.Forbidden for all but auditors
     * @throws org.zoufang.shared.Refused with BAD_CURSOR or TOO_MANY
     */
    public TrailConnection page(Caller caller, TrailFilter filter, Integer first, String after) {
        TrailPolicy.mayRead(caller);
        int size = PageKey.size(first);
        TrailQuery query = TrailQuery.page(filter, TrailQuery.Key.of(after), size + 1);
        reads.fire(new SensitiveRead(
                "trailRead", "TRAIL", filter.text(), caller.officialId(), caller.deviceId(), Map.of()));
        return TrailConnection.of(rows.read(query), size);
    }
}
