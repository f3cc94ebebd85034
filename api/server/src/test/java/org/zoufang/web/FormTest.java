package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.Refused;

class FormTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-3-1", "2026/3/1", "2026.3.1", "2026年3月1日", " 2026-03-01 "})
    void aDayIsReadAsOfficialsWriteIt(String typed) {
        // Given
        Form form = Form.blank().with("from", typed);
        // When
        LocalDate day = form.day("from");
        // Then
        assertThat(day).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2026", "01-03-2026-x"})
    void aDayThatIsNoneIsRefusedWithItsField(String typed) {
        // Given
        Form form = Form.blank().with("from", typed);
        // When Then
        assertThatThrownBy(() -> form.day("from"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(RefusalCode.DAY_UNREADABLE.name());
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesTheField() {
        // Given
        Form form = Form.blank().with("from", "2026-05-01").with("text", "用工");
        // When
        Form again = form.refused(Refused.because(RefusalCode.BAD_PERIOD, "filter.from"), Locale.ENGLISH);
        // Then
        assertThat(again.typed("text")).isEqualTo("用工");
        assertThat(again.errorOf("from")).contains("begins after it ends");
        assertThat(again.errorOf("text")).isNull();
    }

    @Test
    void aTermThatDoesNotExistIsRefused() {
        // Given
        Form form = Form.blank().with("kind", "PARADE");
        // When Then
        assertThatThrownBy(() -> form.term("kind", VisitKind.class)).isInstanceOf(Refused.class);
    }
}
