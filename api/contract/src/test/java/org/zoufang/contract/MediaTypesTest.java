package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypesTest {

    @Test
    void everyTypeThatIsKeptCanBeAnnouncedAndHasAnEndingOfItsOwn() {
        // Given
        var kept = MediaTypes.kept();

        // When
        long endings = kept.stream().map(MediaTypes::ending).distinct().count();

        // Then
        assertThat(kept).allMatch(MediaTypes::isAnnounceable).contains(MediaTypes.VOICE);
        assertThat(endings).isEqualTo(kept.size());
    }

    @Test
    void aPageAFilmAndNothingAreNot() {
        // Given
        String[] others = {"text/html", "video/mp4", null};

        // When
        boolean[] announceable = new boolean[others.length];
        for (int i = 0; i < others.length; i++) {
            announceable[i] = MediaTypes.isAnnounceable(others[i]);
        }

        // Then
        assertThat(announceable).containsOnly(false);
        assertThat(MediaTypes.ending("text/html")).isEqualTo("bin");
        assertThat(MediaTypes.isImage(null) || MediaTypes.isSound(null)).isFalse();
    }

    @Test
    void aReplyTakesPicturesAndDocumentsThatAreKeptAndNoSound() {
        assertThat(MediaTypes.kept().stream().filter(type -> !MediaTypes.isAttachable(type)))
                .isNotEmpty()
                .allMatch(MediaTypes::isSound);
        assertThat(MediaTypes.isAttachable("image/svg+xml")).isFalse();
        assertThat(MediaTypes.isAttachable(null)).isFalse();
    }
}
