package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.zoufang.account.token.StoredKey;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.evidence.Digests;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.contract.evidence.EvidenceLink;
import org.zoufang.contract.evidence.EvidenceManifest;
import org.zoufang.contract.evidence.EvidenceSeal;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.StoreFailed;
import org.zoufang.photo.StoredPhoto;

/** Binds what was gathered into a chain, and seals it. Stored bytes are hashed anew: what was damaged since is said. */
@ApplicationScoped
class EvidenceBinding {

    private static final String DAMAGED = "服务器上的文件已缺失或损坏 the bytes on the server are missing or damaged";

    private final PhotoBytes photos;
    private final PackagePage page;
    private final VerifierSource verifier;

    EvidenceBinding(PhotoBytes photos, PackagePage page, VerifierSource verifier) {
        this.photos = photos;
        this.page = page;
        this.verifier = verifier;
    }

    /** What grows while the links are bound. */
    private record Bound(List<EvidenceLink> links, List<EvidencePackage.Entry> entries) {}

    EvidencePackage bind(Gathered gathered, StoredKey key, Instant now) {
        Bound bound = new Bound(new ArrayList<>(), new ArrayList<>());
        for (ChainPart part : gathered.parts()) {
            bind(bound, part, null);
        }
        Map<String, Object> matter = matter(gathered, key, now);
        bind(
                bound,
                text(EvidenceKind.PAGE, "page", "text/html", page.of(gathered, bound.links(), matter)),
                "index.html");
        bind(bound, text(EvidenceKind.VERIFIER, "readme", "text/plain", verifier.readme()), "README.txt");
        bind(bound, text(EvidenceKind.VERIFIER, "verifier", "text/plain", verifier.source()), VerifierSource.FILE);
        EvidenceManifest manifest = new EvidenceManifest(matter, bound.links());
        try {
            EvidenceSeal seal = EvidenceSeal.of(manifest, key.secret(), key.open());
            return new EvidencePackage(
                    "evidence-" + gathered.file().number() + ".zip", manifest, seal, bound.entries());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a package cannot be sealed", e);
        }
    }

    /** The fingerprint of what these parts tell; no stored byte is read for it. */
    String story(Gathered gathered) {
        List<EvidenceLink> links = gathered.parts().stream()
                .map(part -> part.stored() == null
                        ? link(part, part.label(), null, Digests.of(part.bytes()), part.bytes().length)
                        : link(
                                part,
                                part.label(),
                                null,
                                part.stored().sha256(),
                                part.stored().size()))
                .toList();
        return new EvidenceManifest(about(gathered), links).story();
    }

    private static ChainPart text(EvidenceKind kind, String label, String mediaType, String text) {
        return ChainPart.bytes(kind, label, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> matter(Gathered gathered, StoredKey key, Instant now) {
        Map<String, Object> matter = about(gathered);
        matter.put("edition", gathered.edition().name());
        matter.put("exportedAt", now.toString());
        matter.put("exportedBy", gathered.name());
        matter.put("leftOut", gathered.leftOut());
        matter.put("key", Digests.of(key.open().getEncoded()));
        if (gathered.told() != null) {
            matter.put(gathered.edition() == EvidenceEdition.ENTERPRISE ? "told" : "toldToEnterprise", gathered.told());
        }
        return matter;
    }

    private static Map<String, Object> about(Gathered gathered) {
        Map<String, Object> matter = new TreeMap<>();
        matter.put("number", gathered.file().number());
        matter.put("enterprise", gathered.enterprise().name());
        matter.put("creditCode", gathered.enterprise().creditCode());
        return matter;
    }

    /** @param file its name in the package; null: made of its place and what it is */
    private void bind(Bound bound, ChainPart part, String file) {
        String name = "%02d-%s".formatted(bound.links().size() + 1, part.label());
        String path = file == null ? "links/" + name + "." + ending(part.mediaType()) : file;
        if (part.stored() == null) {
            bound.links().add(link(part, name, path, Digests.of(part.bytes()), part.bytes().length));
            bound.entries().add(new EvidencePackage.Entry(path, part.bytes(), null, 0));
            return;
        }
        StoredPhoto stored = part.stored();
        ChainPart whole = part;
        long crc = 0;
        if (part.withheld() == null) {
            CRC32 sum = new CRC32();
            whole = isWhole(stored, sum) ? part : part.withheld(DAMAGED);
            crc = sum.getValue();
        }
        bound.links().add(link(whole, name, path, stored.sha256(), stored.size()));
        if (whole.withheld() == null) {
            bound.entries().add(new EvidencePackage.Entry(path, null, stored, crc));
        }
    }

    private boolean isWhole(StoredPhoto stored, CRC32 sum) {
        MessageDigest digest = Digests.begin();
        try (InputStream in = new CheckedInputStream(new DigestInputStream(photos.original(stored), digest), sum)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return size == stored.size() && Digests.hex(digest.digest()).equals(stored.sha256());
        } catch (IOException | StoreFailed e) {
            return false;
        }
    }

    private static EvidenceLink link(ChainPart part, String name, String path, String sha256, long size) {
        return new EvidenceLink(
                name,
                part.kind(),
                part.withheld() == null ? path : null,
                part.mediaType(),
                part.at() == null ? null : part.at().toString(),
                part.by(),
                sha256,
                size,
                part.withheld());
    }

    private static String ending(String mediaType) {
        return mediaType.equals(ChainPart.JSON) ? "json" : MediaTypes.ending(mediaType);
    }
}
