package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptPartsTest {

    @Test
    void eachOccurrenceOfEachWordIsMarked() {
        // Given
        SearchedText searched = SearchedText.of("用工 煤").orElseThrow();
        // When
        List<ExcerptPart> parts = searched.parts("缺煤，用工难，用工贵");
        // Then
        assertThat(parts)
                .containsExactly(
                        new ExcerptPart("缺", false),
                        new ExcerptPart("煤", true),
                        new ExcerptPart("，", false),
                        new ExcerptPart("用工", true),
                        new ExcerptPart("难，", false),
                        new ExcerptPart("用工", true),
                        new ExcerptPart("贵", false));
    }

    @Test
    void widthAndCaseMakeNoDifferenceAndTheNoteStaysAsWritten() {
        // Given
        SearchedText searched = SearchedText.of("erp").orElseThrow();
        // When
        List<ExcerptPart> parts = searched.parts("上线ＥＲＰ系统");
        // Then
        assertThat(parts)
                .containsExactly(
                        new ExcerptPart("上线", false), new ExcerptPart("ＥＲＰ", true), new ExcerptPart("系统", false));
    }

    @Test
    void anEmptyExcerptHasNoParts() {
        // Given
        SearchedText searched = SearchedText.of("煤").orElseThrow();
        // When
        List<ExcerptPart> parts = searched.parts("");
        // Then
        assertThat(parts).isEmpty();
    }
}
