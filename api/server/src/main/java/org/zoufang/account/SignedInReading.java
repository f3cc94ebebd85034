package org.zoufang.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Grams;

/** Whether somebody may still act, asked with each request: a closed account or a revoked device ends at once. */
@ApplicationScoped
class SignedInReading {

    private static final String OPEN =
            """
            select official_id from account a
             where a.official_id = ? and a.disabled_at is null
               and (?::uuid is null or exists (
                    select from device d
                     where d.id = ?::uuid and d.official_id = a.official_id and d.revoked_at is null))
            """;
    private static final String NAMED = "select official_id from account where name = ? and disabled_at is null";

    private final AgroalDataSource database;
    private final OfficialReading officials;
    private final Clock clock;

    SignedInReading(AgroalDataSource database, OfficialReading officials, Clock clock) {
        this.database = database;
        this.officials = officials;
        this.clock = clock;
    }

    /** By a token of our own. */
    Optional<SignedIn> by(AccessTokens.Bearer bearer) {
        return first(OPEN, bearer.officialId(), bearer.deviceId(), bearer.deviceId())
                .map(official -> signedIn(official, bearer.deviceId()));
    }

    /** By the name that another provider vouches for. */
    Optional<SignedIn> byName(String name) {
        return first(NAMED, Grams.fold(name)).map(official -> signedIn(official, null));
    }

    private SignedIn signedIn(UUID officialId, UUID deviceId) {
        return new SignedIn(officialId, deviceId, officials.rolesOn(LocalDate.now(clock), officialId));
    }

    private Optional<UUID> first(String query, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the account cannot be read", e);
        }
    }
}
