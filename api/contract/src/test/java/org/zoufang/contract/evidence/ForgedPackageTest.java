package org.zoufang.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.evidence.PackageFixture.aKey;
import static org.zoufang.contract.evidence.PackageFixture.aPackage;
import static org.zoufang.contract.evidence.PackageFixture.verdict;
import static org.zoufang.contract.evidence.PackageFixture.zipped;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.evidence.PackageFixture.Entry;

/** Packages that were never exported: each is INVALID in words, and none gets the verifier out of step. */
class ForgedPackageTest {

    private static final KeyPair KEY = aKey();

    private static EvidenceVerdict withSeal(UnaryOperator<String> forge) {
        PackageFixture made = aPackage();
        String seal = new String(made.seal(KEY).bytes(), StandardCharsets.UTF_8);
        return verdict(
                with(
                        made,
                        forge.apply(seal).getBytes(StandardCharsets.UTF_8),
                        made.manifest().bytes()),
                null);
    }

    private static byte[] with(PackageFixture made, byte[] seal, byte[] manifest) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(EvidenceSeal.FILE, seal));
        entries.add(new Entry(EvidenceManifest.FILE, manifest));
        entries.addAll(made.files);
        return zipped(entries);
    }

    @Test
    void theSealAsItWasIsTheOneThatHolds() {
        assertThat(withSeal(seal -> seal).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // half a byte, a byte less, none
        "'\"signature\":\"[0-9a-f]', '\"signature\":\"'",
        "'\"signature\":\"[0-9a-f]{2}', '\"signature\":\"'",
        "'\"signature\":\"[0-9a-f]+', '\"signature\":\"'",
        "'\"key\":\"[0-9a-f]{2}', '\"key\":\"'",
        "'\"key\":\"[0-9a-f]+', '\"key\":\"'",
        // another algorithm, another format
        "ES256, none",
        "zoufang-evidence/1, zoufang-evidence/2",
        // something that is no text, no list, not there
        "'\"start\":\"[0-9a-f]+\"', '\"start\":7'",
        "'\"links\":\\[.*\\],', '\"links\":\"none\",'",
        "'\"links\":\\[.*\\],', '\"links\":[],'",
        "'\"links\":\\[.*\\],', ''",
        "'\"signature\":\"[0-9a-f]+\",', ''"
    })
    void aSealThatSaysAnythingElseDoesNotHold(String what, String instead) {
        // When
        EvidenceVerdict verdict = withSeal(seal -> {
            String forged = seal.replaceFirst(what, instead);
            assertThat(forged).isNotEqualTo(seal);
            return forged;
        });

        // Then
        assertThat(verdict.isValid()).isFalse();
        assertThat(verdict.link()).isEqualTo(EvidenceSeal.FILE);
    }

    @Test
    void aManifestThatSaysMoreThanWasSealedIsInvalid() throws EvidenceBroken {
        // Given
        PackageFixture made = aPackage();
        Map<String, Object> more = CanonicalJson.read("x", made.manifest().bytes());
        more.put("remark", "证据充分");

        // When
        EvidenceVerdict verdict = verdict(with(made, made.seal(KEY).bytes(), CanonicalJson.bytes(more)), null);

        // Then
        assertThat(verdict.link()).isEqualTo(EvidenceManifest.FILE);
        assertThat(verdict.reason()).contains("matter was changed");
    }

    @Test
    void aMatterThatSaysSomethingElseIsInvalidAlsoIfItsArchiveWasMadeAnew() throws EvidenceBroken {
        // Given
        PackageFixture made = aPackage();
        Map<String, Object> other = CanonicalJson.read("x", made.manifest().bytes());
        other.put("matter", Map.of("number", "2026-000099"));

        // When
        EvidenceVerdict verdict = verdict(with(made, made.seal(KEY).bytes(), CanonicalJson.bytes(other)), null);

        // Then
        assertThat(verdict.link()).isEqualTo(EvidenceManifest.FILE);
        assertThat(verdict.reason()).contains("matter was changed");
    }

    /** Whoever has a key can sign any list of hashes; that they make a chain is seen all the same. */
    @Test
    @SuppressWarnings("unchecked")
    void aSignedListWhoseLinksDoNotHangTogetherIsInvalid() throws EvidenceBroken, GeneralSecurityException {
        // Given
        PackageFixture made = aPackage();
        Map<String, Object> manifest = CanonicalJson.read("x", made.manifest().bytes());
        Map<String, Object> loose = ((List<Map<String, Object>>) manifest.get("links")).get(1);
        loose.put("previous", "00".repeat(32));
        Map<String, Object> seal = CanonicalJson.read("x", made.seal(KEY).bytes());
        ((List<Map<String, Object>>) seal.get("links")).get(1).put("hash", Digests.ofJson(loose));
        seal.remove("signature");
        byte[] signature = Es256.sign(KEY.getPrivate(), CanonicalJson.bytes(seal));
        seal.put("signature", Digests.hex(signature));

        // When
        EvidenceVerdict verdict = verdict(with(made, CanonicalJson.bytes(seal), CanonicalJson.bytes(manifest)), null);

        // Then
        assertThat(verdict.link()).isEqualTo("02-note");
        assertThat(verdict.reason()).contains("the link was changed");
    }

    @Test
    void aManifestThatIsNoneIsInvalid() {
        // Given
        PackageFixture made = aPackage();
        byte[] seal = made.seal(KEY).bytes();

        // Then
        for (Map<String, Object> none : List.<Map<String, Object>>of(
                Map.of(), Map.of("matter", Map.of()), Map.of("matter", 7L, "links", List.of()), Map.of("links", 7L))) {
            assertThat(verdict(with(made, seal, CanonicalJson.bytes(none)), null)
                            .link())
                    .isEqualTo(EvidenceManifest.FILE);
        }
    }

    @Test
    void aSealThatNamesALinkTwiceWhereThereIsOneIsInvalid() {
        // Given
        PackageFixture made = aPackage();
        EvidenceLink last = made.links.get(made.links.size() - 1);
        made.links.add(last);
        EvidenceSeal twice = made.seal(KEY);
        made.links.remove(made.links.size() - 1);

        // When
        EvidenceVerdict verdict = verdict(made.bytes(twice), null);

        // Then
        assertThat(verdict.link()).isEqualTo(last.name());
        assertThat(verdict.reason()).contains("not in its place");
    }

    @Test
    void aLinkThatClaimsAnotherSizeThanItsFileHasIsInvalid() {
        // Given
        PackageFixture made = aPackage();
        EvidenceLink note = made.links.get(1);
        made.links.set(
                1,
                new EvidenceLink(
                        note.name(),
                        note.kind(),
                        note.file(),
                        note.mediaType(),
                        note.at(),
                        note.by(),
                        note.sha256(),
                        note.size() + 1,
                        null));

        // When
        EvidenceVerdict verdict = verdict(made.bytes(KEY), null);

        // Then
        assertThat(verdict.link()).isEqualTo("02-note");
        assertThat(verdict.reason()).contains("bytes were changed");
    }

    @Test
    void aSealLargerThanAnyPackageNeedsIsNotReadIntoMemory() {
        // Given
        byte[] huge = new byte[16 * 1024 * 1024 + 1];

        // When
        EvidenceVerdict verdict = verdict(zipped(List.of(new Entry(EvidenceSeal.FILE, huge))), null);

        // Then
        assertThat(verdict.link()).isEqualTo(EvidenceSeal.FILE);
        assertThat(verdict.reason()).contains("too long");
    }
}
