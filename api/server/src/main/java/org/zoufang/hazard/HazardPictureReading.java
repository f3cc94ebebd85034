package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** The pictures of visits at an enterprise that may show how a hazard is now. */
@ApplicationScoped
public class HazardPictureReading {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A picture to choose, by when it was taken and what was written under it. */
    public record Choice(UUID id, String name) {}

    private final Sql sql;

    HazardPictureReading(Sql sql) {
        this.sql = sql;
    }

    /** The last thirty that the caller sees, the youngest first. */
    public List<Choice> choices(Caller caller, UUID enterpriseId) {
        Condition seen = VisitSight.seenBy(caller, "v");
        return sql.list(
                """
                select p.id, p.caption, coalesce(p.taken_at, v.recorded_at) as at from photo p
                join visit v on v.id = p.visit_id
                where v.enterprise_id = ? and p.withdrawn_at is null and p.state = 'STORED'
                    and p.media_type like 'image/%%' and %s order by at desc, p.id limit 30
                """
                        .formatted(seen.text()),
                row -> new Choice(Sql.id(row, "id"), name(Sql.instant(row, "at"), row.getString("caption"))),
                seen.between(List.of(enterpriseId)));
    }

    private static String name(Instant at, String caption) {
        String minute = MINUTE.format(LocalDateTime.ofInstant(at, Clocks.CHINA));
        return caption == null ? minute : minute + " " + caption;
    }
}
