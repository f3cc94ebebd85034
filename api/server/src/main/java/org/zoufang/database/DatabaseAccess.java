package org.zoufang.database;

import java.util.HashMap;
import java.util.Map;

/**
 * How to reach a database, as the three users that it needs: {@code owner} migrates, {@code server} does the daily work
 * and cannot change or delete the trail, {@code keeper} drops what of the trail has expired and can do nothing else.
 */
public record DatabaseAccess(String url, Login owner, Login server, Login keeper) {
    /** A user; the password is empty where none was given. */
    public record Login(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The same as settings: Quarkus' pool connects as the server, Flyway as the owner, the trail's keeping as the keeper. */
    public Map<String, String> asSettings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", server.name(),
                "quarkus.datasource.password", server.password(),
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", owner.name(),
                "quarkus.flyway.password", owner.password(),
                "quarkus.flyway.placeholders.\"server\"", server.name(),
                "quarkus.flyway.placeholders.\"keeper\"", keeper.name(),
                "zoufang.database.keeper-username", keeper.name()));
        if (!keeper.password().isEmpty()) {
            settings.put("zoufang.database.keeper-password", keeper.password());
        }
        return settings;
    }
}
