package org.zoufang.contract.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a package: the seal, the manifest, then the files in the order of their links. */
public final class PackageWriter {

    private static final int BLOCK = 64 * 1024;

    private final OutputStream out;
    private final List<PackageLayout.Entry> entries = new ArrayList<>();
    private long place;

    public PackageWriter(OutputStream out) {
        this.out = out;
    }

    public void entry(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        begin(name, content.length, crc.getValue());
        write(content, content.length);
    }

    /**
     * A file that is not held in memory.
     *
     * @throws IOException also if it has not the size that was said
     */
    public void entry(String name, long size, long crc, InputStream content) throws IOException {
        begin(name, size, crc);
        byte[] block = new byte[BLOCK];
        long left = size;
        for (int n = content.read(block); n >= 0; n = content.read(block)) {
            left -= n;
            write(block, n);
        }
        if (left != 0) {
            throw new IOException(name + " has not the size that it had");
        }
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        long directory = place;
        for (PackageLayout.Entry entry : entries) {
            byte[] line = PackageLayout.listed(entry);
            write(line, line.length);
        }
        byte[] end = PackageLayout.end(entries, directory, place - directory);
        write(end, end.length);
        out.flush();
    }

    private void begin(String name, long size, long crc) throws IOException {
        if (place + size > PackageLayout.LARGEST || Digests.utf8(name).length > PackageLayout.LONGEST_NAME) {
            throw new IOException(name + " is too large for one package");
        }
        PackageLayout.Entry entry = new PackageLayout.Entry(name, size, crc, place);
        entries.add(entry);
        byte[] header = PackageLayout.header(entry);
        write(header, header.length);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        place += length;
    }
}
