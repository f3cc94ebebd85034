package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.evidence.PackageFixture.aKey;
import static org.zoufang.contract.evidence.PackageFixture.aPackage;
import static org.zoufang.contract.evidence.PackageFixture.place;
import static org.zoufang.contract.evidence.PackageFixture.verdict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.evidence.PackageFixture.Entry;

/** A package that is as it was exported is VALID; one that is not is INVALID, and what is not as it was is named. */
class EvidencePackageTest {

    private static final KeyPair KEY = aKey();

    static IntStream links() {
        return IntStream.range(0, aPackage().links.size());
    }

    static IntStream files() {
        return IntStream.range(0, aPackage().files.size());
    }

    @Test
    void aPackageAsItWasExportedIsValid() {
        // Given
        PackageFixture made = aPackage();
        // When
        EvidenceVerdict verdict = verdict(made.bytes(KEY), null);
        // Then
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.names()).hasSize(8).startsWith("01-photo", "02-note");
        assertThat(verdict.withheld()).containsExactly("03-photo");
        assertThat(verdict.matter()).containsEntry("number", "2026-000012");
        assertThat(verdict.head()).isEqualTo(made.manifest().head());
    }

    @Test
    void anyToolOpensIt() throws IOException {
        // Given
        byte[] bytes = aPackage().bytes(KEY);
        List<String> names = new ArrayList<>();
        // When
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                zip.readAllBytes();
            }
        }
        // Then
        assertThat(names).hasSize(9).startsWith("signature.json", "manifest.json", "links/01-photo.jpg");
    }

    @Test
    void eachByteOfThePackageThatIsAnotherMakesItInvalid() {
        // Given
        byte[] bytes = aPackage().bytes(KEY);
        Random random = new Random(20261123);
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= (byte) (1 + random.nextInt(255));
            // When
            EvidenceVerdict verdict = verdict(other, null);
            // Then
            assertThat(verdict.link()).as("byte %d", i).isNotBlank();
        }
    }

    @Test
    void eachBitOfTheSealThatIsAnotherMakesItInvalid() {
        // Given
        PackageFixture made = aPackage();
        byte[] seal = made.seal(KEY).bytes();
        for (int bit = 0; bit < seal.length * 8; bit += 3) {
            byte[] other = seal.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            List<Entry> entries = new ArrayList<>(made.files);
            entries.add(0, new Entry(EvidenceManifest.FILE, made.manifest().bytes()));
            entries.add(0, new Entry(EvidenceSeal.FILE, other));
            // When
            EvidenceVerdict verdict = verdict(PackageFixture.zipped(entries), null);
            // Then
            assertThat(verdict.link()).as("bit %d", bit).isEqualTo("signature.json");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aByteOfAFileThatIsAnotherNamesItsLink(int file) {
        // Given
        PackageFixture made = aPackage();
        Entry entry = made.files.get(file);
        byte[] bytes = made.bytes(KEY);
        int from = place(bytes, entry.bytes());
        for (int i = 0; i < entry.bytes().length; i++) {
            byte[] other = bytes.clone();
            other[from + i]++;
            // When
            EvidenceVerdict verdict = verdict(other, null);
            // Then
            assertThat(entry.file()).contains(verdict.link());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsAnotherNamesItsLinkAlsoIfTheArchiveWasMadeAnew(int file) {
        // Given
        PackageFixture made = aPackage();
        EvidenceSeal seal = made.seal(KEY);
        Entry entry = made.files.get(file);
        made.files.set(file, new Entry(entry.file(), (new String(entry.bytes()) + " ").getBytes()));
        // When
        EvidenceVerdict verdict = verdict(made.bytes(seal), null);
        // Then
        assertThat(entry.file()).contains(verdict.link());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatWasTakenAwayNamesItsLink(int file) {
        // Given
        PackageFixture made = aPackage();
        Entry gone = made.files.remove(file);
        // When
        EvidenceVerdict verdict = verdict(made.bytes(KEY), null);
        // Then
        assertThat(gone.file()).contains(verdict.link());
        assertThat(verdict.isValid()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkThatWasDroppedIsNamedAlsoIfTheChainWasMadeAnewAroundIt(int link) {
        // Given
        PackageFixture made = aPackage();
        EvidenceSeal seal = made.seal(KEY);
        EvidenceLink gone = made.links.remove(link);
        made.files.removeIf(file -> file.file().equals(gone.file()));
        // When
        EvidenceVerdict verdict = verdict(made.bytes(seal), null);
        // Then
        assertThat(verdict.link()).isEqualTo(gone.name());
        assertThat(verdict.reason()).contains("missing");
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkThatSaysSomethingElseIsNamedAlsoIfTheChainWasMadeAnew(int link) {
        // Given
        PackageFixture made = aPackage();
        EvidenceSeal seal = made.seal(KEY);
        EvidenceLink old = made.links.get(link);
        made.links.set(
                link,
                new EvidenceLink(
                        old.name(),
                        old.kind(),
                        old.file(),
                        old.mediaType(),
                        old.at(),
                        "另一个人",
                        old.sha256(),
                        old.size(),
                        old.withheld()));
        // When
        EvidenceVerdict verdict = verdict(made.bytes(seal), null);
        // Then
        assertThat(verdict.link()).isEqualTo(old.name());
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksThatChangedPlacesAreNoticed(int link) {
        // Given
        PackageFixture made = aPackage();
        EvidenceSeal seal = made.seal(KEY);
        int next = (link + 1) % made.links.size();
        Collections.swap(made.links, link, next);
        List<String> moved =
                List.of(made.links.get(link).name(), made.links.get(next).name());
        // When
        EvidenceVerdict verdict = verdict(made.bytes(seal), null);
        // Then
        assertThat(verdict.link()).isIn(moved);
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkThatWasAddedIsNamed(int link) {
        // Given
        PackageFixture made = aPackage();
        EvidenceSeal seal = made.seal(KEY);
        byte[] bytes = {1, 2, 3};
        made.files.add(new Entry("links/99-more.json", bytes));
        made.links.add(
                link + 1,
                new EvidenceLink(
                        "99-more",
                        EvidenceKind.DECISION,
                        "links/99-more.json",
                        "text/plain",
                        null,
                        null,
                        Digests.of(bytes),
                        bytes.length,
                        null));
        // When
        EvidenceVerdict verdict = verdict(made.bytes(seal), null);
        // Then
        assertThat(verdict.link()).isEqualTo("99-more");
        assertThat(verdict.reason()).contains("added");
    }

    @Test
    void aFileThatWasAddedIsNamed() {
        // Given
        PackageFixture made = aPackage();
        made.files.add(2, new Entry("links/99-more.json", new byte[] {1}));
        PackageFixture last = aPackage();
        last.files.add(new Entry("links/99-more.json", new byte[] {1}));
        // When
        List<String> named = List.of(
                verdict(made.bytes(KEY), null).link(),
                verdict(last.bytes(KEY), null).link());
        // Then
        assertThat(named).containsOnly("links/99-more.json");
    }

    @Test
    void aPackageThatWasCutOffAnywhereIsInvalid() {
        // Given
        byte[] bytes = aPackage().bytes(KEY);
        for (int length = 0; length < bytes.length; length++) {
            // When
            EvidenceVerdict verdict = verdict(Arrays.copyOf(bytes, length), null);
            // Then
            assertThat(verdict.isValid()).as("%d bytes", length).isFalse();
        }
        assertThat(verdict(Arrays.copyOf(bytes, bytes.length + 1), null).link()).isEqualTo("package");
    }

    @Test
    void aPackageThatSomebodyMadeAnewIsFoundByTheFingerprint() {
        // Given
        KeyPair his = aKey();
        byte[] forged = aPackage().bytes(his);
        String ours = Digests.of(KEY.getPublic().getEncoded());
        // When
        EvidenceVerdict believed = verdict(forged, null);
        EvidenceVerdict compared = verdict(forged, ours);
        // Then
        assertThat(believed.isValid()).isTrue();
        assertThat(believed.fingerprint()).isNotEqualTo(ours);
        assertThat(compared.link()).isEqualTo("signature.json");
        String typed = ours.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");
        assertThat(verdict(aPackage().bytes(KEY), typed).isValid()).isTrue();
    }

    @Test
    void whatIsNoPackageIsInvalidInWords() {
        // Given
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            List<Entry> entries = List.of(new Entry(EvidenceSeal.FILE, noise), new Entry("x", noise));
            // When
            EvidenceVerdict inside = verdict(PackageFixture.zipped(entries), null);
            EvidenceVerdict bare = verdict(noise, null);
            // Then
            assertThat(List.of(inside.isValid(), bare.isValid())).containsOnly(false);
        }
        byte[] deep = ("{\"a\":" + "[".repeat(100_000)).getBytes();
        assertThat(verdict(PackageFixture.zipped(List.of(new Entry(EvidenceSeal.FILE, deep))), null)
                        .link())
                .isEqualTo("signature.json");
    }
}
