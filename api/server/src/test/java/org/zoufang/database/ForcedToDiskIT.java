package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.shared.ZoufangConfig;

/** A PostgreSQL of the operator's own that may lose what was acknowledged is no database to start on. */
class ForcedToDiskIT {

    @TempDir
    private Path outside;

    @TempDir
    private Path own;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void theServerDoesNotStartOnOneThatForcesNothing(String setting) {
        // Given
        try (Database other = other(Map.of(setting, "off"))) {
            ZoufangConfig config = config(other.access());

            // Then
            assertThatThrownBy(() -> Database.open(config))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessageContaining(setting + " = off")
                    .hasMessageContaining("Set " + setting + " = on");
        }
    }

    @Test
    void itStartsOnOneThatDoesAndNeitherStartsNorStopsIt() throws Exception {
        // Given
        try (Database other = other(Map.of())) {
            // When
            try (Database opened = Database.open(config(other.access()))) {
                assertThat(opened.access().url()).isEqualTo(other.access().url());
            }

            // Then
            DatabaseFixture.asOwner(other.access()).close();
        }
    }

    private Database other(Map<String, String> settings) {
        ReadyPrograms.into(outside);
        return Database.start(DataFolder.open(outside), 0, Database.NAME, settings);
    }

    private ZoufangConfig config(DatabaseAccess access) {
        Map<String, String> given = new HashMap<>();
        given.put("zoufang.data", own.toString());
        given.put("zoufang.database.url", access.url());
        given.put("zoufang.database.username", access.server().name());
        given.put("zoufang.database.password", access.server().password());
        given.put("zoufang.database.owner-username", access.owner().name());
        given.put("zoufang.database.owner-password", access.owner().password());
        return DatabaseFixture.settings(given);
    }
}
