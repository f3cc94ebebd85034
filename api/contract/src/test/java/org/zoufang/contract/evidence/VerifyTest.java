package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.evidence.PackageFixture.Entry;

class VerifyTest {

    private static final KeyPair KEY = PackageFixture.aKey();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void itSaysValidAndWhoseKeyToCompare() throws IOException {
        // Given
        Path file =
                Files.write(folder.resolve("a.zip"), PackageFixture.aPackage().bytes(KEY));
        // When
        int end = run(file.toString());
        // Then
        assertThat(end).isZero();
        assertThat(words())
                .startsWith("VALID")
                .contains("2026-000012", "云溪铸造有限公司", "内部步骤 2 项", "03-photo", "Compare the fingerprint");
    }

    @Test
    void itSaysInvalidAndNamesTheLink() throws IOException {
        // Given
        PackageFixture made = PackageFixture.aPackage();
        made.files.remove(1);
        Path file = Files.write(folder.resolve("a.zip"), made.bytes(KEY));
        // When
        int end = run(file.toString());
        // Then
        assertThat(end).isEqualTo(1);
        assertThat(words()).startsWith("INVALID").contains("02-note");
    }

    @Test
    void withTheFingerprintNothingIsLeftToCompareAndWithAnothersItIsInvalid() throws IOException {
        // Given
        Path file =
                Files.write(folder.resolve("a.zip"), PackageFixture.aPackage().bytes(KEY));
        // When
        int ours = run(file.toString(), Digests.of(KEY.getPublic().getEncoded()));
        String words = words();
        int anothers = run(file.toString(), "00".repeat(32));
        // Then
        assertThat(ours).isZero();
        assertThat(words).contains("is the one you gave").doesNotContain("Compare the fingerprint");
        assertThat(anothers).isEqualTo(1);
    }

    @Test
    void ofAPackageThatIsWholeNothingIsSaidToBeLeftOut() throws IOException {
        // Given
        PackageFixture made = PackageFixture.aPackage();
        made.links.removeIf(link -> !link.isThere());
        EvidenceManifest manifest = new EvidenceManifest(Map.of("number", "2026-000013"), made.links);
        List<Entry> entries = new ArrayList<>(made.files);
        entries.add(0, new Entry(EvidenceManifest.FILE, manifest.bytes()));
        entries.add(0, new Entry(EvidenceSeal.FILE, sealed(manifest)));
        Path file = Files.write(folder.resolve("a.zip"), PackageFixture.zipped(entries));
        // When
        int end = run(file.toString());
        // Then
        assertThat(end).isZero();
        assertThat(words()).contains("2026-000013").doesNotContain("left out", "by their hash alone");
    }

    private static byte[] sealed(EvidenceManifest manifest) {
        try {
            return EvidenceSeal.of(manifest, KEY.getPrivate(), KEY.getPublic()).bytes();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileThatIsNotThereIsNeither() {
        // When
        int end = run(folder.resolve("none.zip").toString());
        // Then
        assertThat(end).isEqualTo(2);
        assertThat(words()).doesNotContain("VALID");
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b", "c")).isEqualTo(2);
    }

    @Test
    void itComparesWhatWasToldHoweverItIsTyped() throws IOException {
        // Given
        PackageFixture made = PackageFixture.aPackage();
        String story = made.manifest().story();
        Path file = Files.write(folder.resolve("a.zip"), made.bytes(KEY));
        String[] groups = EvidenceStory.aloud(story).split(" ");
        // When
        int whole = run(file.toString(), "told", story);
        int aloud = run(file.toString(), "told", groups[0], groups[1], groups[2], groups[3], groups[4]);
        int another = run(file.toString(), "told", "0".repeat(64));
        // Then
        assertThat(List.of(whole, aloud, another)).containsExactly(0, 0, 1);
        assertThat(words()).contains(EvidenceStory.aloud(story), "INVALID 无效: story", "办结时告知");
        assertThat(run(file.toString(), "told")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
