package org.zoufang.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.zoufang.contract.evidence.EvidenceManifest;
import org.zoufang.contract.evidence.EvidenceSeal;
import org.zoufang.contract.evidence.PackageWriter;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.StoredPhoto;

/**
 * A package of evidence (证据包), bound and sealed.
 *
 * @param name of its file
 */
public record EvidencePackage(String name, EvidenceManifest manifest, EvidenceSeal seal, List<Entry> entries) {

    /** A file in it: bytes of ours, or stored ones whose CRC-32 was counted when they were hashed. */
    record Entry(String file, byte[] bytes, StoredPhoto stored, long crc) {}

    public EvidencePackage {
        entries = List.copyOf(entries);
    }

    /** Writes it; what lies in the store of photos is read from there. */
    void write(OutputStream out, PhotoBytes photos) throws IOException {
        PackageWriter writer = new PackageWriter(out);
        writer.entry(EvidenceSeal.FILE, seal.bytes());
        writer.entry(EvidenceManifest.FILE, manifest.bytes());
        for (Entry entry : entries) {
            if (entry.stored() == null) {
                writer.entry(entry.file(), entry.bytes());
            } else {
                try (InputStream in = photos.original(entry.stored())) {
                    writer.entry(entry.file(), entry.stored().size(), entry.crc(), in);
                }
            }
        }
        writer.end();
    }
}
