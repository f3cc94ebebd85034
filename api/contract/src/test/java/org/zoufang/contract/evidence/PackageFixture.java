package org.zoufang.contract.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A package of evidence that a test can take apart and put together again. */
final class PackageFixture {

    /** A file of the package. */
    record Entry(String file, byte[] bytes) {}

    static final Map<String, Object> MATTER =
            Map.of("number", "2026-000012", "enterprise", "云溪铸造有限公司", "leftOut", List.of("内部步骤 2 项"));

    final List<EvidenceLink> links = new ArrayList<>();
    final List<Entry> files = new ArrayList<>();

    static KeyPair aKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static PackageFixture aPackage() {
        byte[] photo = new byte[700];
        new Random(7).nextBytes(photo);
        PackageFixture made = new PackageFixture();
        made.add("01-photo", EvidenceKind.PHOTO, "jpg", photo);
        made.add("02-note", EvidenceKind.NOTE, "json", document("厂门前道路积水，货车进不来"));
        made.links.add(new EvidenceLink(
                "03-photo", EvidenceKind.PHOTO, null, "image/jpeg", null, "李干事", Digests.of(photo), 700, "not yours"));
        made.add("04-problem", EvidenceKind.PROBLEM, "json", document("道路积水"));
        made.add("05-assign", EvidenceKind.DECISION, "json", document("请市政处主办"));
        made.add("06-deliver", EvidenceKind.DELIVERY, "json", document("送达王厂长"));
        made.add("07-confirm", EvidenceKind.CONFIRMATION, "json", document("路通了"));
        made.files.add(new Entry("links/08-empty.json", new byte[0]));
        made.links.add(new EvidenceLink(
                "08-empty",
                EvidenceKind.STEP,
                "links/08-empty.json",
                "text/plain",
                null,
                null,
                Digests.of(new byte[0]),
                0,
                null));
        return made;
    }

    private static byte[] document(String text) {
        return CanonicalJson.bytes(Map.of("text", text, "by", "张三"));
    }

    private void add(String name, EvidenceKind kind, String ending, byte[] bytes) {
        String file = "links/" + name + "." + ending;
        files.add(new Entry(file, bytes));
        links.add(new EvidenceLink(
                name,
                kind,
                file,
                "application/json",
                "2026-11-20T02:00:00Z",
                "张三",
                Digests.of(bytes),
                bytes.length,
                null));
    }

    EvidenceManifest manifest() {
        return new EvidenceManifest(MATTER, links);
    }

    EvidenceSeal seal(KeyPair key) {
        try {
            return EvidenceSeal.of(manifest(), key.getPrivate(), key.getPublic());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    byte[] bytes(KeyPair key) {
        return bytes(seal(key));
    }

    /** With a seal that was made of something else. */
    byte[] bytes(EvidenceSeal seal) {
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(EvidenceSeal.FILE, seal.bytes()));
        all.add(new Entry(EvidenceManifest.FILE, manifest().bytes()));
        all.addAll(files);
        return zipped(all);
    }

    static byte[] zipped(List<Entry> entries) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PackageWriter writer = new PackageWriter(bytes);
            for (Entry entry : entries) {
                writer.entry(entry.file(), entry.bytes());
            }
            writer.end();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static EvidenceVerdict verdict(byte[] bytes, String fingerprint) {
        try {
            return EvidenceCheck.of(new ByteArrayInputStream(bytes), fingerprint);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static EvidenceVerdict told(byte[] bytes, String told) {
        try {
            return EvidenceCheck.of(new ByteArrayInputStream(bytes), null, told);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same of another matter. */
    byte[] bytes(KeyPair key, Map<String, Object> matter) {
        EvidenceManifest manifest = new EvidenceManifest(matter, links);
        try {
            List<Entry> all = new ArrayList<>();
            all.add(new Entry(
                    EvidenceSeal.FILE,
                    EvidenceSeal.of(manifest, key.getPrivate(), key.getPublic()).bytes()));
            all.add(new Entry(EvidenceManifest.FILE, manifest.bytes()));
            all.addAll(files);
            return zipped(all);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Another document in the place of this link's, with a chain that fits: what only the holder of the key can do. */
    void rewrite(int link, String text) {
        EvidenceLink was = links.get(link);
        byte[] bytes = document(text);
        files.replaceAll(entry -> entry.file().equals(was.file()) ? new Entry(entry.file(), bytes) : entry);
        links.set(
                link,
                new EvidenceLink(
                        was.name(),
                        was.kind(),
                        was.file(),
                        was.mediaType(),
                        was.at(),
                        was.by(),
                        Digests.of(bytes),
                        bytes.length,
                        null));
    }

    /** Where these bytes lie in the package. */
    static int place(byte[] whole, byte[] part) {
        String all = new String(whole, StandardCharsets.ISO_8859_1);
        return all.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
