package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zoufang.contract.Role;
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

    private static final String CLOSED = "select official_id from account where name = ? and disabled_at is not null";

    private final Sql sql;
    private final StandingReading standings;

    SignedInReading(Sql sql, StandingReading standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** By a token of our own. */
    Optional<SignedIn> by(AccessTokens.Bearer bearer) {
        UUID official = bearer.officialId();
        return standings
                .ofAdmitted(official, OPEN, official, bearer.issuedAt(), bearer.deviceId(), bearer.deviceId())
                .map(standing -> signedIn(official, bearer.deviceId(), standing));
    }

    /** By the name that another provider vouches for, in those of his capacities that it confirms. */
    Optional<SignedIn> byName(String name, Predicate<Role> confirmed) {
        return first(NAMED, Grams.fold(name))
                .map(official -> signedIn(official, null, standings.of(official, confirmed)));
    }

    /** Whether there is an account of that name and it was closed. */
    boolean isClosed(String name) {
        return first(CLOSED, Grams.fold(name)).isPresent();
    }

    private static SignedIn signedIn(UUID officialId, UUID deviceId, Standing standing) {
        return new SignedIn(officialId, deviceId, standing.roles(), standing.reach());
    }

    private Optional<UUID> first(String query, Object... arguments) {
        return sql.one(query, row -> Sql.id(row, "official_id"), arguments);
    }
}
