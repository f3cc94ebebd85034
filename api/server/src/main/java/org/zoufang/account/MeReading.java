package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.NotFound;

/** Who somebody is, as he himself sees it. */
@ApplicationScoped
public class MeReading {

    private final OfficialReading officials;
    private final Clock clock;

    MeReading(OfficialReading officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    public Me of(UUID officialId) {
        Official official = officials.byId(officialId).orElseThrow(() -> new NotFound("official"));
        return new Me(
                official, List.copyOf(officials.rolesOn(LocalDate.now(clock), officialId)), official.organisation());
    }
}
