package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatteryTableTest {

    @Test
    void theLastResultOfACaseStandsBetweenTheMarks() {
        // Given
        String page = "before\n<!-- results -->\nold\n<!-- end of results -->\nafter";

        // When
        String table = BatteryTable.table("one;3;1;0;0;0;7\ntwo;4;0;0;0;0;\none;5;0;0;0;0;8\n");
        String written = BatteryTable.with(page, table);

        // Then
        assertThat(written)
                .startsWith("before\n<!-- results -->\nRun on ")
                .contains("| one | 5 | 0 | 0 | 0 | 0 | 8 |\n"
                        + "| two | 4 | 0 | 0 | 0 | 0 |  |\n"
                        + "<!-- end of results -->\n"
                        + "after")
                .doesNotContain("old");
    }
}
