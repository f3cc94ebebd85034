package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zoufang.shared.Refused;

class SearchedTextTest {

    @Test
    void wordsAreFoldedAndLookedUpByTheirPairs() {
        SearchedText text = SearchedText.of(" ＣＮＣ　用电 ").orElseThrow();
        assertThat(text.words()).containsExactly("cnc", "用电");
        assertThat(text.grams()).containsExactly("cn", "nc", "用电");
    }

    @Test
    void aSingleCharacterIsLookedUpAsItself() {
        assertThat(SearchedText.of("税").orElseThrow().grams()).containsExactly("税");
    }

    @Test
    void nothingToLookUpIsNoSearchAndOnlyMarksAreRefused() {
        assertThat(SearchedText.of("  ")).isEmpty();
        assertThatThrownBy(() -> SearchedText.of("！？")).isInstanceOf(Refused.class);
    }

    @Test
    void aTextThatNobodyTypesIsRefused() {
        assertThatThrownBy(() -> SearchedText.of("长".repeat(201)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TOO_LONG");
    }

    @Test
    void theExcerptStandsAroundTheFirstWord() {
        String note = "前".repeat(60) + "ＣＮＣ机床" + "后".repeat(60);
        String excerpt = SearchedText.of("cnc").orElseThrow().excerpt(note);
        assertThat(excerpt).isEqualTo("…" + "前".repeat(40) + "ＣＮＣ机床" + "后".repeat(38) + "…");
    }

    @Test
    void anExcerptOfAShortNoteIsTheWholeNote() {
        assertThat(SearchedText.of("用电").orElseThrow().excerpt("要用电")).isEqualTo("要用电");
    }
}
