package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.evidence.PackageFixture.MATTER;
import static org.zoufang.contract.evidence.PackageFixture.aKey;
import static org.zoufang.contract.evidence.PackageFixture.aPackage;
import static org.zoufang.contract.evidence.PackageFixture.told;
import static org.zoufang.contract.evidence.PackageFixture.verdict;

import java.security.KeyPair;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds the key can make every hash fit; not what was told when the problem was closed. */
class EvidenceStoryTest {

    private static final KeyPair KEY = aKey();
    private static final String STORY = aPackage().manifest().story();

    @Test
    void aPackageThatTellsWhatWasToldIsValid() {
        // Given
        byte[] bytes = aPackage().bytes(KEY);
        // Then
        assertThat(told(bytes, STORY).reason()).isNull();
        assertThat(told(bytes, STORY).story()).isEqualTo(STORY);
        assertThat(told(bytes, EvidenceStory.aloud(STORY)).isValid()).isTrue();
        assertThat(told(bytes, EvidenceStory.aloud(STORY).toUpperCase(Locale.ROOT))
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 6, 7})
    void aStoryThatWasRewrittenWithAllHashesInOrderIsInvalid(int link) {
        // Given
        PackageFixture rewritten = aPackage();
        rewritten.rewrite(link, "路没有积过水");
        byte[] bytes = rewritten.bytes(KEY);
        assertThat(verdict(bytes, null).isValid()).isTrue();
        // When
        EvidenceVerdict verdict = told(bytes, STORY);
        // Then
        assertThat(verdict.link()).isEqualTo("story");
        assertThat(told(bytes, EvidenceStory.aloud(STORY)).isValid()).isFalse();
    }

    @Test
    void aLinkThatWasDroppedOrAddedOrMovedTellsAnotherStory() {
        // Given
        PackageFixture dropped = aPackage();
        dropped.files.remove(1);
        dropped.links.remove(1);
        PackageFixture moved = aPackage();
        moved.links.add(3, moved.links.remove(4));
        moved.files.add(2, moved.files.remove(3));
        // Then
        assertThat(verdict(dropped.bytes(KEY), null).isValid()).isTrue();
        assertThat(told(dropped.bytes(KEY), STORY).link()).isEqualTo("story");
        assertThat(verdict(moved.bytes(KEY), null).isValid()).isTrue();
        assertThat(told(moved.bytes(KEY), STORY).link()).isEqualTo("story");
    }

    @Test
    void whenAndForWhomItWasExportedAndThePageInItDoNotCount() {
        // Given
        PackageFixture later = aPackage();
        byte[] page = "<html>".getBytes();
        later.files.add(new PackageFixture.Entry("index.html", page));
        later.links.add(new EvidenceLink(
                "09-page",
                EvidenceKind.PAGE,
                "index.html",
                "text/html",
                null,
                null,
                Digests.of(page),
                page.length,
                null));
        Map<String, Object> matter = with("exportedAt", "2027-01-01T00:00:00Z");
        // When
        EvidenceVerdict verdict = told(later.bytes(KEY, matter), STORY);
        // Then
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.head()).isNotEqualTo(aPackage().manifest().head());
    }

    @Test
    void aPackageThatSaysItselfThatAnotherStoryWasToldIsInvalid() {
        // Given
        PackageFixture rewritten = aPackage();
        rewritten.rewrite(4, "请另一处主办");
        // Then
        assertThat(verdict(aPackage().bytes(KEY, with("told", STORY)), null).isValid())
                .isTrue();
        assertThat(verdict(rewritten.bytes(KEY, with("told", STORY)), null).link())
                .isEqualTo("story");
    }

    @Test
    void aFewDigitsOrTheOfficesEditionProveNothing() {
        // Given
        byte[] bytes = aPackage().bytes(KEY);
        // Then
        assertThat(told(bytes, STORY.substring(0, EvidenceStory.SHORT - 1)).isValid())
                .isFalse();
        assertThat(told(bytes, "").isValid()).isFalse();
        assertThat(told(aPackage().bytes(KEY, with("edition", "FULL")), STORY).reason())
                .contains("企业版");
    }

    @Test
    void itIsReadOutInGroupsOfFour() {
        assertThat(EvidenceStory.aloud(STORY)).matches("([0-9a-f]{4} ){4}[0-9a-f]{4}");
        assertThat(EvidenceStory.grouped(STORY).replace(" ", "")).isEqualTo(STORY);
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> matter = new HashMap<>(MATTER);
        matter.put(name, value);
        return matter;
    }
}
