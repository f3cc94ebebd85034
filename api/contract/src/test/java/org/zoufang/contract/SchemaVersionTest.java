package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @Test
    void whatGrewIsToldAgainOnTheStepOnWhichItGrewAndOnNoOther() {
        // Given
        Set<Entity> atOnce = SchemaVersion.grown(SchemaVersion.FIRST, SchemaVersion.NOW);
        List<Entity> steps = new ArrayList<>();

        // When
        for (int version = SchemaVersion.FIRST; version < SchemaVersion.NOW; version++) {
            steps.addAll(SchemaVersion.grown(version, version + 1));
        }

        // Then
        assertThat(steps).contains(Entity.VISIT, Entity.PROBLEM, Entity.HAZARD, Entity.COMMITMENT);
        assertThat(steps).containsExactlyInAnyOrderElementsOf(atOnce);
    }

    @Test
    void whoStaysOrGoesBackIsToldNothingAgain() {
        for (int version = SchemaVersion.FIRST; version <= SchemaVersion.NOW; version++) {
            assertThat(SchemaVersion.grown(version, version)).isEmpty();
            assertThat(SchemaVersion.grown(version, SchemaVersion.FIRST)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "99999, 99999"})
    void aHeaderSaysAVersion(String header, int version) {
        assertThat(SchemaVersion.read(header)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-2", "03", "+3", "3.0", " 3", "three", "100000", "99999999999"})
    void aHeaderThatSaysNoVersionIsTheFirst(String header) {
        assertThat(SchemaVersion.read(header)).isEqualTo(SchemaVersion.FIRST);
    }
}
