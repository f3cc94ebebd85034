package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.photo.QueuedPhoto;

/** What a screen asks of what it shows. */
class ViewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static OutboxEntry entry(String what, Standing standing, boolean conflict) {
        return new OutboxEntry(
                new UUID(5, 1), new UUID(4, 1), null, what, null, standing, 0, null, null, null, false, conflict, 0, 0);
    }

    private static SyncCentre centre(OutboxEntry entry) {
        return new SyncCentre(List.of(entry), List.of(), List.of(), 1, 0, 0, null, null, 0);
    }

    private static PhotoView photo(PhotoState state, QueuedPhoto upload) {
        return new PhotoView(
                new UUID(10, 1),
                null,
                1,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                state,
                null,
                true,
                false,
                Standing.SENT,
                upload,
                null);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void aContactIsLateWhenItsDayHasPassed(int left, boolean late) {
        assertThat(new ContactView(null, null, null, DAY, left, null).isLate()).isEqualTo(late);
        assertThat(new ContactView(null, null, null, null, left, null).isLate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, true, false", "0, false, true", "3, false, true", "4, false, false"})
    void aDeadlineIsNearlyThereOnItsLastDaysAndOverdueAfterThem(int left, boolean overdue, boolean nearly) {
        assertThat(new DueView(DAY, left, false).isOverdue()).isEqualTo(overdue);
        assertThat(new DueView(DAY, left, false).isNearly()).isEqualTo(nearly);
    }

    @Test
    void anInboxIsEmptyWhenNeitherTheCallerNorAnotherIsToChoose() {
        // Given
        FactConflictView fact =
                new FactConflictView(null, null, null, null, null, null, null, null, null, null, null, true, null);
        NotePairView pair = new NotePairView(null, null, null, null);

        // Then
        assertThat(new InboxView(List.of(), List.of(), List.of()).isEmpty()).isTrue();
        assertThat(new InboxView(List.of(fact), List.of(), List.of()).isEmpty()).isFalse();
        assertThat(new InboxView(List.of(), List.of(pair), List.of()).isEmpty()).isFalse();
        assertThat(new InboxView(List.of(), List.of(), List.of(fact)).isEmpty()).isFalse();
        assertThat(new InboxView(List.of(fact), List.of(pair), List.of(fact)).needsYou())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "problemSubmit, DRAFT, true",
        "hazardReport, DRAFT, true",
        "commitmentMake, DRAFT, true",
        "visitRecord, DRAFT, false",
        "problemSubmit, WAITING, false",
        "hazardReport, NEEDS_YOU, false",
        "commitmentMake, SENT, false",
    })
    void aDraftIsAFindingThatThePersonHasNotSent(String what, Standing standing, boolean draft) {
        assertThat(entry(what, standing, false).isDraft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({"NEEDS_YOU, false, true", "NEEDS_YOU, true, false", "WAITING, false, false", "WAITING, true, false"})
    void sendingAgainHelpsWhatWasRefusedAndNotWhatTheServerKeptTwice(Standing standing, boolean conflict, boolean any) {
        assertThat(centre(entry("noteWrite", standing, conflict)).isAnyRefused())
                .isEqualTo(any);
    }

    @Test
    void aPhotoIsStoredWhenTheServerSaysSoInItsListOrAtTheUpload() {
        // Given
        QueuedPhoto waiting =
                QueuedPhoto.of(new UUID(10, 1), new UUID(1, 1), new UUID(4, 1), "sha", 1, "image/jpeg", "a");

        // Then
        assertThat(photo(PhotoState.STORED, null).isStored()).isTrue();
        assertThat(photo(PhotoState.STORED, waiting).isStored()).isTrue();
        assertThat(photo(PhotoState.EXPECTED, waiting.stored()).isStored()).isTrue();
        assertThat(photo(PhotoState.EXPECTED, waiting).isStored()).isFalse();
        assertThat(photo(null, null).isStored()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "短 | 短 | 短",
                "没有 | 别的 | 没有",
                "abcdefghijklmnop | op | …cdefghijklmnop",
                // What was found begins behind a letter of two halves: neither is cut off.
                "ab𠮷456789012345找到 | 找到 | …456789012345找到",
                "ab𠮷56789012345找到 | 找到 | …𠮷56789012345找到",
                "abc𠮷56789012345找到 | 找到 | …𠮷56789012345找到",
            })
    void aSnippetCutsNoLetterInTwo(String text, String typed, String shown) {
        assertThat(Snippet.of(text, typed)).isEqualTo(shown);
    }

    @Test
    void norAtItsEnd() {
        // Given 47 letters and one of two halves, of which the 48th place is the first
        String text = "a".repeat(47) + "𠮷";

        // Then
        assertThat(Snippet.of(text + "b", "a")).isEqualTo("a".repeat(47) + "…");
        assertThat(Snippet.of("a".repeat(48), "a")).isEqualTo("a".repeat(48));
        assertThat(Snippet.of("a".repeat(49), "a")).isEqualTo("a".repeat(48) + "…");
    }
}
