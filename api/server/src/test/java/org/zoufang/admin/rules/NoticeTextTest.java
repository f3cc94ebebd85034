package org.zoufang.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DayKind;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.workcalendar.NewCalendarDay;

class NoticeTextTest {

    @Test
    void aNoticeIsReadLineByLineInBothLanguages() {
        assertThat(NoticeText.read("2027-01-01 元旦 放假\r\n\n2027-01-02，元旦，上班\n2027-02-06\t春节\trest"))
                .containsExactly(
                        new NewCalendarDay(LocalDate.of(2027, 1, 1), "元旦", DayKind.REST),
                        new NewCalendarDay(LocalDate.of(2027, 1, 2), "元旦", DayKind.WORK),
                        new NewCalendarDay(LocalDate.of(2027, 2, 6), "春节", DayKind.REST));
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> NoticeText.read("2027-13-01 元旦 放假\n2027-01-01 元旦 放假\n元旦 放假\n2027-01-02 元旦 也许"));
        // Then
        assertThat(refused.refusals()).extracting(Refusal::code).containsOnly(RefusalCode.CALENDAR_LINE);
        assertThat(refused.refusals())
                .extracting(refusal -> refusal.arguments()[0])
                .containsExactly(1, 3, 4);
    }
}
