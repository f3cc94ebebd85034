package org.zoufang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "|cmd", "\tx", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void whatASpreadsheetWouldRunBecomesText(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"云州铸造", "a=b", "1-2", "2026-11-22"})
    void allElseStaysAsItIs(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }

    @Test
    void anApostropheIsNotAddedTwice() {
        assertThat(SafeCell.of(SafeCell.of("=1"))).isEqualTo("'=1");
    }
}
