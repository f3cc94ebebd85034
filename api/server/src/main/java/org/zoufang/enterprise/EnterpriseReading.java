package org.zoufang.enterprise;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks enterprises up, for the API and for other rooms. The register is open to everybody who is signed in. */
@ApplicationScoped
public class EnterpriseReading {

    private static final String BY_IDS = "select " + EnterpriseRows.COLUMNS + " from enterprise where id = any (?)";

    private final AgroalDataSource database;
    private final EnterpriseSearch search;

    EnterpriseReading(AgroalDataSource database, EnterpriseSearch search) {
        this.database = database;
        this.search = search;
    }

    public Optional<Enterprise> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The enterprises with these ids in one statement; unknown ids are left out. */
    public Map<UUID, Enterprise> byIds(Collection<UUID> ids) {
        Map<UUID, Enterprise> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_IDS)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Enterprise enterprise = EnterpriseRows.read(rows);
                    found.put(enterprise.id(), enterprise);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("enterprises cannot be read", e);
        }
        return found;
    }

    public boolean exists(UUID id) {
        return existing(List.of(id)).contains(id);
    }

    /** Which of these ids are enterprises. */
    public Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(byIds(ids).keySet());
    }

    /**
     * Enterprises by name, short name, pinyin, initials or code, the best matches first; all of them in the order of
     * their pinyin where nothing is searched.
     *
     * @throws org.zoufang.shared.Refused with TOO_MANY or BAD_CURSOR
     */
    public EnterpriseConnection search(String text, Integer first, String after) {
        return search.page(text, first, after);
    }
}
