package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.StandingReading;
import org.zoufang.shared.NotFound;

/** Who somebody is, as he himself sees it. */
@ApplicationScoped
public class MeReading {

    private final OfficialReading officials;
    private final StandingReading standings;

    MeReading(OfficialReading officials, StandingReading standings) {
        this.officials = officials;
        this.standings = standings;
    }

    public Me of(UUID officialId) {
        Official official = officials.byId(officialId).orElseThrow(() -> new NotFound("official"));
        return new Me(official, List.copyOf(standings.of(officialId).roles()), official.organisation());
    }
}
