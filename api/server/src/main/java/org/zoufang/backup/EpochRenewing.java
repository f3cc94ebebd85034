package org.zoufang.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Begins a new life of a database that went back in time: every phone then takes a whole snapshot and offers again what
 * was acknowledged in the life that is lost. A row on the trail says so.
 */
final class EpochRenewing {

    private EpochRenewing() {}

    /** In the transaction at hand. */
    static UUID renew(Connection owner, String action, Map<String, String> about) throws SQLException {
        UUID epoch = UUID.randomUUID();
        try (PreparedStatement renew = owner.prepareStatement("update change_counter set epoch = ?")) {
            renew.setObject(1, epoch);
            renew.executeUpdate();
        }
        Map<String, String> detail = new TreeMap<>(about);
        detail.put("actor", "operator");
        try (PreparedStatement tell = owner.prepareStatement("insert into trail (at, action, entity, entity_id, detail)"
                + " values (now(), ?, 'SERVER', ?, ?::jsonb)")) {
            tell.setString(1, action);
            tell.setString(2, epoch.toString());
            tell.setString(3, json(detail));
            tell.executeUpdate();
        }
        return epoch;
    }

    /**
     * Ends every session. What was revoked after the backup (a stolen phone, a changed password, a closed account) would
     * otherwise be good again without anybody signing in.
     */
    static void endSessions(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate("update refresh_token set revoked_at = now() where revoked_at is null");
            statement.executeUpdate("update page_session set ended_at = now() where ended_at is null");
            statement.executeUpdate("update account set sessions_since = date_trunc('second', now())");
        }
    }

    private static String json(Map<String, String> detail) {
        try {
            return new ObjectMapper().writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
