package org.zoufang.account.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** What decides whether a phone is let in: whose it is, how it was registered, whether it was revoked. */
record DeviceState(UUID id, UUID officialId, UUID registrationId, boolean isRevoked) {

    static final String BY_ID = "select id, official_id, registration_id, revoked_at from device where id = ?";

    static DeviceState read(ResultSet row) throws SQLException {
        return new DeviceState(
                Sql.id(row, "id"),
                Sql.id(row, "official_id"),
                Sql.id(row, "registration_id"),
                row.getObject("revoked_at") != null);
    }

    boolean isRegistered() {
        return registrationId != null;
    }

    boolean belongsToAnother(UUID official) {
        return officialId != null && !officialId.equals(official);
    }
}
