package org.zoufang.official;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.shared.NotFound;

/** Looks officials and their capacities up, for the API and for other rooms. */
@ApplicationScoped
public class OfficialReading {

    private static final String BY_IDS = OfficialRows.FROM_OFFICIAL_WITH_POST + " where o.id = any (?)";

    private final AgroalDataSource database;
    private final Clock clock;
    private final OfficialSearch search;

    OfficialReading(AgroalDataSource database, Clock clock, OfficialSearch search) {
        this.database = database;
        this.clock = clock;
        this.search = search;
    }

    public Optional<Official> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The officials with these ids in one statement, with their posts of today; unknown ids are left out. */
    public Map<UUID, Official> byIds(Collection<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Official> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_IDS)) {
            statement.setObject(1, today);
            statement.setObject(2, today);
            statement.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Official official = OfficialRows.read(rows);
                    found.put(official.id(), official);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("officials cannot be read", e);
        }
        return found;
    }

    /** The body of that name. */
    public Optional<UUID> organisationNamed(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id from organisation where name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("organisations cannot be read", e);
        }
    }

    /**
     * What kind of body this is.
     *
     * @throws NotFound if there is none
     */
    OrganisationKind kindOf(UUID organisationId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select kind from organisation where id = ?")) {
            statement.setObject(1, organisationId);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return OrganisationKind.valueOf(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("organisations cannot be read", e);
        }
        throw new NotFound("organisation");
    }

    /** Which of these ids are officials. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(byIds(ids).keySet());
    }

    /**
     * Officials whose name, pinyin or initials contain the text, in the order of their pinyin; all where nothing is
     * searched.
     *
     * @throws org.zoufang.shared.Refused with TOO_MANY or BAD_CURSOR
     */
    public OfficialConnection search(String text, Integer first, String after) {
        return search.page(text, first, after);
    }
}
