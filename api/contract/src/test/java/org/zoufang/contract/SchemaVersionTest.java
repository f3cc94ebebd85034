package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    @Test
    void whatGrewBetweenTwoVersionsIsToldAgain() {
        assertThat(SchemaVersion.grown(2, 3)).containsExactly(Entity.PROBLEM);
        assertThat(SchemaVersion.grown(3, 4)).containsExactlyInAnyOrder(Entity.HAZARD, Entity.COMMITMENT);
        assertThat(SchemaVersion.grown(2, 4))
                .containsExactlyInAnyOrder(Entity.PROBLEM, Entity.HAZARD, Entity.COMMITMENT);
    }

    @Test
    void whoStaysOrGoesBackIsToldNothingAgain() {
        for (int version = SchemaVersion.FIRST; version <= SchemaVersion.NOW; version++) {
            assertThat(SchemaVersion.grown(version, version)).isEmpty();
            assertThat(SchemaVersion.grown(version, SchemaVersion.FIRST)).isEmpty();
        }
    }

    @Test
    void stepByStepNothingIsToldLessThanAtOnce() {
        // Given
        Set<Entity> steps = EnumSet.noneOf(Entity.class);

        // When
        for (int version = SchemaVersion.FIRST; version < SchemaVersion.NOW; version++) {
            steps.addAll(SchemaVersion.grown(version, version + 1));
        }

        // Then
        assertThat(steps).isEqualTo(SchemaVersion.grown(SchemaVersion.FIRST, SchemaVersion.NOW));
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
