package org.zoufang.contract.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Reads a package from its first byte to its last, and lets nothing pass that {@link PackageWriter} would not write. */
final class PackageReader {

    /** The name for what belongs to no entry. */
    static final String CONTAINER = "package";

    private static final int HEADER = 30;
    private static final int CRC = 14;
    private static final int SIZE = 18;
    private static final int NAME = 26;
    private static final int BLOCK = 64 * 1024;
    private static final int LARGEST_TEXT = 16 * 1024 * 1024;

    private final DataInputStream in;
    private final List<PackageLayout.Entry> entries = new ArrayList<>();
    private PackageLayout.Entry current;
    private long place;

    PackageReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Goes on to the next entry.
     *
     * @param expected what should stand there, to name it; null: nothing more
     * @return its name, or null where the directory begins
     */
    String next(String expected) throws IOException {
        String named = expected == null ? CONTAINER : expected;
        byte[] header = new byte[HEADER];
        int first = read(header);
        if (first == 4 && number(header, 0, 4) == PackageLayout.CENTRAL) {
            return null;
        }
        if (first < 4 || number(header, 0, 4) != PackageLayout.LOCAL) {
            throw new EvidenceBroken(named, "it is missing or cut off 缺失或被截断");
        }
        readFully(header, 4, HEADER - 4, named);
        int length = (int) number(header, NAME, 2);
        byte[] name = new byte[Math.min(length, PackageLayout.LONGEST_NAME)];
        readFully(name, 0, name.length, named);
        current = new PackageLayout.Entry(
                new String(name, StandardCharsets.UTF_8), number(header, SIZE, 4), number(header, CRC, 4), place);
        byte[] canonical = PackageLayout.header(current);
        byte[] read = Arrays.copyOf(header, HEADER + name.length);
        System.arraycopy(name, 0, read, HEADER, name.length);
        if (!Arrays.equals(canonical, read)) {
            throw new EvidenceBroken(named, "its entry in the file was changed 压缩包条目被改动");
        }
        entries.add(current);
        place += canonical.length + current.size();
        return current.name();
    }

    /** The whole content of the entry at hand, which is a text of ours. */
    byte[] text() throws IOException {
        if (current.size() > LARGEST_TEXT) {
            throw new EvidenceBroken(current.name(), "it is too long 过长");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        content(text, current.name());
        return text.toByteArray();
    }

    long size() {
        return current.size();
    }

    /** @param link what to name if it is not as it was */
    void content(OutputStream to, String link) throws IOException {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        for (long left = current.size(); left > 0; ) {
            int n = in.read(block, 0, (int) Math.min(left, BLOCK));
            if (n < 0) {
                throw new EvidenceBroken(link, "it is cut off 被截断");
            }
            crc.update(block, 0, n);
            to.write(block, 0, n);
            left -= n;
        }
        if (crc.getValue() != current.crc()) {
            throw new EvidenceBroken(link, "its bytes were changed 内容被改动");
        }
    }

    /** After {@link #next} found the directory: it must be as it was written, and the file must end with it. */
    void end() throws IOException {
        long size = 0;
        for (PackageLayout.Entry entry : entries) {
            byte[] line = PackageLayout.listed(entry);
            compare(line, size == 0 ? 4 : 0, entry.name());
            size += line.length;
        }
        compare(PackageLayout.end(entries, place, size), 0, CONTAINER);
        if (in.read() >= 0) {
            throw new EvidenceBroken(CONTAINER, "something was added to its end 末尾被添加内容");
        }
    }

    private void compare(byte[] expected, int from, String name) throws IOException {
        byte[] found = new byte[expected.length - from];
        readFully(found, 0, found.length, name);
        if (!Arrays.equals(found, Arrays.copyOfRange(expected, from, expected.length))) {
            throw new EvidenceBroken(name, "its entry in the directory was changed 压缩包目录被改动");
        }
    }

    /** The first four bytes of what comes, or fewer at the end of the file. */
    private int read(byte[] into) throws IOException {
        int count = 0;
        for (int n = 0; count < 4 && n >= 0; ) {
            n = in.read(into, count, 4 - count);
            count += Math.max(n, 0);
        }
        return count;
    }

    private void readFully(byte[] into, int from, int length, String named) throws IOException {
        try {
            in.readFully(into, from, length);
        } catch (EOFException e) {
            throw new EvidenceBroken(named, "it is missing or cut off 缺失或被截断");
        }
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << Byte.SIZE | bytes[from + i] & 0xFF;
        }
        return number;
    }
}
