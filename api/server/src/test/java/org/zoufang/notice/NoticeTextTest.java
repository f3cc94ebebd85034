package org.zoufang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.contract.NoticeState;

/** What an enterprise reads, in both languages. */
class NoticeTextTest {

    private static final String URL = "https://zoufang.example/counter?link=abc";

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void eachKindIsToldInBothLanguagesWithTheLinkAndWithoutInternalWords(NoticeKind kind) {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            // When
            Notice notice = aNotice(kind);
            String text = NoticeText.of(notice, URL, locale);
            // Then
            assertThat(text)
                    .contains("Wang", "N-2026-7", URL)
                    .doesNotContain("{")
                    .doesNotContain("null")
                    .doesNotContainPattern("[A-Z]{3,}_?[A-Z]*");
            assertThat(NoticeText.subject(notice, locale)).contains("N-2026-7").doesNotContain("{");
            assertThat(text.codePoints().anyMatch(Character::isIdeographic))
                    .isEqualTo(locale == Locale.SIMPLIFIED_CHINESE);
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void theReceiptOfTheBodyThatEnforcesTheLawIsNamedWhereThereIsOne(NoticeKind kind) {
        // When
        String text = NoticeText.of(aNotice(kind), URL, Locale.SIMPLIFIED_CHINESE);
        // Then
        assertThat(text.contains("R-77")).isEqualTo(kind == NoticeKind.HAZARD_TRANSFERRED);
    }

    private static Notice aNotice(NoticeKind kind) {
        NoticeMatter about = kind.name().startsWith("HAZARD_")
                ? NoticeMatter.HAZARD
                : kind.name().startsWith("COMMITMENT_") ? NoticeMatter.COMMITMENT : NoticeMatter.PROBLEM;
        return new Notice(
                UUID.randomUUID(),
                about,
                null,
                null,
                null,
                null,
                "N-2026-7",
                kind,
                "Wang",
                NoticeState.WAITING,
                null,
                null,
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                "R-77",
                "0123456789abcdef".repeat(4),
                null,
                null);
    }
}
