package org.zoufang.database;

import java.util.Map;

/**
 * How to reach a database, as the two users that the server needs: {@code owner} migrates, {@code server}
 * does the daily work and cannot change or delete the trail.
 */
public record DatabaseAccess(String url, Login owner, Login server) {
    public record Login(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The same as settings of Quarkus: the pool connects as the server, Flyway as the owner. */
    public Map<String, String> asSettings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", server.name(),
                "quarkus.datasource.password", server.password(),
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", owner.name(),
                "quarkus.flyway.password", owner.password(),
                "quarkus.flyway.placeholders.\"server\"", server.name());
    }
}
