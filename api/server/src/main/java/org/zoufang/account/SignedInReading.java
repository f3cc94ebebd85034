package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.official.Standing;
import org.zoufang.official.StandingReading;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Sql;

/** Whether somebody may still act, asked with each request: a closed account or a revoked device ends at once. */
@ApplicationScoped
class SignedInReading {

    private static final String OPEN =
            """
            select official_id from account a
             where a.official_id = ? and a.disabled_at is null
               and (a.sessions_since is null or a.sessions_since <= ?)
               and (?::uuid is null or exists (
                    select from device d
                     where d.id = ?::uuid and d.official_id = a.official_id and d.revoked_at is null))
            """;
    private static final String NAMED = "select official_id from account where name = ? and disabled_at is null";

    private final Sql sql;
    private final StandingReading standings;

    SignedInReading(Sql sql, StandingReading standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** By a token of our own. */
    Optional<SignedIn> by(AccessTokens.Bearer bearer) {
        return first(OPEN, bearer.officialId(), bearer.issuedAt(), bearer.deviceId(), bearer.deviceId())
                .map(official -> signedIn(official, bearer.deviceId()));
    }

    /** By the name that another provider vouches for. */
    Optional<SignedIn> byName(String name) {
        return first(NAMED, Grams.fold(name)).map(official -> signedIn(official, null));
    }

    private SignedIn signedIn(UUID officialId, UUID deviceId) {
        Standing standing = standings.of(officialId);
        return new SignedIn(officialId, deviceId, standing.roles(), standing.reach());
    }

    private Optional<UUID> first(String query, Object... arguments) {
        return sql.one(query, row -> Sql.id(row, "official_id"), arguments);
    }
}
