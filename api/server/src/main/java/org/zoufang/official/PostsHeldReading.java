package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/** Says in which bodies somebody holds which posts at this moment. */
@ApplicationScoped
public class PostsHeldReading {

    private static final String NOW =
            """
            select id, term from official_standing
            where official_id = ? and what in ('POST', 'UNIT') and from_day <= ? and (to_day is null or to_day >= ?)
              and (ended_at is null or ended_at > ?)
            """;

    private final Sql sql;
    private final Clock clock;

    PostsHeldReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Only posts in which the caller is known today: a capacity that his provider does not confirm is none. */
    public PostsHeld of(Caller caller) {
        Instant moment = clock.instant();
        LocalDate today = LocalDate.ofInstant(moment, clock.getZone());
        Map<UUID, Set<Role>> roles = new HashMap<>();
        sql
                .list(
                        NOW,
                        row -> Map.entry(Sql.id(row, "id"), Sql.term(row, "term", Role.class)),
                        caller.officialId(),
                        today,
                        today,
                        moment)
                .stream()
                .filter(post -> caller.is(post.getValue()))
                .forEach(post -> roles.computeIfAbsent(post.getKey(), unit -> EnumSet.noneOf(Role.class))
                        .add(post.getValue()));
        return new PostsHeld(roles);
    }
}
