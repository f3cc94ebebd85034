package org.zoufang.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalSegmentsTest {

    private static final long SIZE = 16L << 20;

    @Test
    void aStretchWithinOneFileIsThatFile() {
        assertThat(WalSegments.between(1, "0/3000028", "0/3000120", SIZE)).containsExactly("000000010000000000000003");
    }

    @Test
    void whatEndsWhereAFileEndsDoesNotNeedTheNext() {
        assertThat(WalSegments.between(1, "0/3000000", "0/4000000", SIZE)).containsExactly("000000010000000000000003");
    }

    @Test
    void theNumbersGoOnInTheNextLog() {
        assertThat(WalSegments.between(2, "A/FE000028", "B/1000010", SIZE))
                .containsExactly(
                        "000000020000000A000000FE",
                        "000000020000000A000000FF",
                        "000000020000000B00000000",
                        "000000020000000B00000001");
    }
}
