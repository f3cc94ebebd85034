package org.zoufang.contract.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verifier: reads a package once, from its first byte to its last, and asks nobody. */
public final class EvidenceCheck {

    private static final OutputStream NOWHERE = new OutputStream() {
        @Override
        public void write(int one) {
            // only its hash is wanted
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            // only its hash is wanted
        }
    };

    /** What is named where every link is whole and yet not what was told. */
    private static final String STORY = "story";

    private final PackageReader reader;
    private EvidenceSeal seal;
    private final List<Map<?, ?>> links = new ArrayList<>();

    private EvidenceCheck(InputStream in) {
        this.reader = new PackageReader(new BufferedInputStream(in));
    }

    /**
     * Whether a package is as it was exported.
     *
     * @param fingerprint of the key that the office publishes; null: whose key it was is not compared
     */
    public static EvidenceVerdict of(InputStream in, String fingerprint) throws IOException {
        return of(in, fingerprint, null);
    }

    /**
     * The same, and whether it tells what was told when the problem was closed.
     *
     * @param told the fingerprint that the enterprise was given then, whole or as it was read out; null: not compared
     */
    public static EvidenceVerdict of(InputStream in, String fingerprint, String told) throws IOException {
        EvidenceCheck check = new EvidenceCheck(in);
        try {
            return check.run(fingerprint, told);
        } catch (EvidenceBroken broken) {
            return EvidenceVerdict.invalid(broken, check.seal);
        }
    }

    private EvidenceVerdict run(String fingerprint, String told) throws IOException {
        expect(EvidenceSeal.FILE);
        seal = EvidenceSeal.read(reader.text());
        if (fingerprint != null && !Digests.typed(fingerprint).equals(seal.fingerprint())) {
            throw new EvidenceBroken(EvidenceSeal.FILE, "it was signed by another key 由其他密钥签名");
        }
        expect(EvidenceManifest.FILE);
        Map<String, Object> matter = manifest(CanonicalJson.read(EvidenceManifest.FILE, reader.text()));
        String story = EvidenceStory.of(matter, links);
        same(story, matter, told);
        for (Map<?, ?> link : links) {
            if (link.get("file") != null) {
                file(link);
            }
        }
        String more = reader.next(null);
        if (more != null) {
            throw new EvidenceBroken(more, "it does not belong to the package 不属于该证据包");
        }
        reader.end();
        List<String> withheld = links.stream()
                .filter(link -> link.get("file") == null)
                .map(link -> (String) link.get("name"))
                .collect(Collectors.toList());
        return new EvidenceVerdict(null, null, seal.head(), story, seal.fingerprint(), matter, names(), withheld);
    }

    /** What was told is what is told now. The office's own edition tells more, and has no fingerprint that was told. */
    private static void same(String story, Map<String, Object> matter, String told) throws EvidenceBroken {
        Object stated = matter.get("told");
        if (stated != null && !stated.equals(story)) {
            throw new EvidenceBroken(STORY, "it tells another story than it says was told 与包内所载的办结指纹不一致");
        }
        if (told == null) {
            return;
        }
        if ("FULL".equals(matter.get("edition"))) {
            throw new EvidenceBroken(STORY, "it is the office's edition: compare the enterprise's 这是办理单位版，请核对企业版证据包");
        }
        if (!EvidenceStory.isTold(story, told)) {
            throw new EvidenceBroken(STORY, "it tells another story than was told at the closing 与办结时告知的指纹不一致");
        }
    }

    private void expect(String file) throws IOException {
        if (!file.equals(reader.next(file))) {
            throw new EvidenceBroken(file, "it is missing 缺失");
        }
    }

    /** The chain of the manifest, link by link against the sealed list; what it says of the matter. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> manifest(Map<String, Object> manifest) throws EvidenceBroken {
        Map<String, Object> matter;
        try {
            matter = (Map<String, Object>) manifest.get("matter");
            for (Object link : (List<?>) manifest.get("links")) {
                links.add((Map<?, ?>) link);
            }
        } catch (ClassCastException | NullPointerException e) {
            throw new EvidenceBroken(EvidenceManifest.FILE, "it is no manifest 不是有效的清单");
        }
        boolean whole = manifest.size() == 3;
        if (!whole || !seal.start().equals(EvidenceManifest.start(manifest.get("format"), matter))) {
            throw new EvidenceBroken(EvidenceManifest.FILE, "what it says of the matter was changed 事项说明被改动");
        }
        chain();
        return matter;
    }

    private void chain() throws EvidenceBroken {
        List<String> sealed =
                seal.links().stream().map(EvidenceSeal.Sealed::name).collect(Collectors.toList());
        List<String> found = names();
        String previous = seal.start();
        for (int i = 0; i < sealed.size(); i++) {
            String name = sealed.get(i);
            if (!found.contains(name)) {
                throw new EvidenceBroken(name, "the link is missing 链条缺失此环");
            }
            if (i >= found.size() || !name.equals(found.get(i))) {
                throw i >= found.size() || sealed.contains(found.get(i))
                        ? new EvidenceBroken(name, "the link is not in its place 顺序被调换")
                        : new EvidenceBroken(found.get(i), "the link was added 此环为后加");
            }
            String hash = Digests.ofJson(links.get(i));
            if (!hash.equals(seal.links().get(i).hash())
                    || !previous.equals(links.get(i).get("previous"))) {
                throw new EvidenceBroken(name, "the link was changed 此环被改动");
            }
            previous = hash;
        }
        if (found.size() > sealed.size()) {
            throw new EvidenceBroken(found.get(sealed.size()), "the link was added 此环为后加");
        }
    }

    private List<String> names() {
        return links.stream().map(link -> String.valueOf(link.get("name"))).collect(Collectors.toList());
    }

    private void file(Map<?, ?> link) throws IOException {
        String name = (String) link.get("name");
        String found = reader.next(name);
        if (!link.get("file").equals(found)) {
            boolean known = found == null || links.stream().anyMatch(one -> found.equals(one.get("file")));
            throw known
                    ? new EvidenceBroken(name, "its file is missing 文件缺失")
                    : new EvidenceBroken(found, "it does not belong to the package 不属于该证据包");
        }
        MessageDigest digest = Digests.begin();
        reader.content(new DigestOutputStream(NOWHERE, digest), name);
        boolean same = Digests.hex(digest.digest()).equals(link.get("sha256"))
                && Long.valueOf(reader.size()).equals(link.get("size"));
        if (!same) {
            throw new EvidenceBroken(name, "its bytes were changed 内容被改动");
        }
    }
}
