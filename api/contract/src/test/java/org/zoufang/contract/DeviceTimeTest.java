package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1000, 7, 1000, 7, true",
        "1000, 7, 5000, 7, true",
        "0, 7, 3153600000000, 7, true",
        // what is not said
        "1000, , 5000, 7, false",
        "1000, 7, 5000, , false",
        ", 7, 5000, 7, false",
        "1000, 7, , 7, false",
        // started in between, or said so
        "1000, 7, 5000, 8, false",
        "5000, 7, 1000, 7, false",
        // what no device says
        "-1, 7, 5000, 7, false",
        "0, 7, 3153600000001, 7, false"
    })
    void aDeviceRanThroughOnlyIfBothTimesSaySo(Long elapsed, Integer boots, Long later, Integer then, boolean through) {
        assertThat(new DeviceTime(NOW, elapsed, boots).runsOnTo(new DeviceTime(NOW, later, then)))
                .isEqualTo(through);
    }
}
