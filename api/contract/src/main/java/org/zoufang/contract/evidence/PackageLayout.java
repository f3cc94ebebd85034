package org.zoufang.contract.evidence;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * How a package lies in its file: a ZIP archive that any tool opens, and that can be written in one way only. Nothing is
 * compressed, every entry bears the same day, nothing stands between, before or after them. So not one byte of the file
 * can be another without being noticed.
 */
final class PackageLayout {

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final long LARGEST = 0xFFFF_FFFFL;
    static final int LONGEST_NAME = 200;

    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    /** Names are UTF-8. */
    private static final int FLAGS = 0x0800;

    private static final int DAY = 0x21;

    private PackageLayout() {}

    /** @param offset where its header begins */
    record Entry(String name, long size, long crc, long offset) {}

    /** What stands before an entry's bytes. */
    static byte[] header(Entry entry) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        four(header, LOCAL);
        two(header, VERSION);
        facts(header, entry);
        byte[] name = Digests.utf8(entry.name());
        header.write(name, 0, name.length);
        return header.toByteArray();
    }

    /** What the directory says of an entry. */
    static byte[] listed(Entry entry) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        four(line, CENTRAL);
        two(line, VERSION);
        two(line, VERSION);
        facts(line, entry);
        // no comment, the first disk, no attributes
        two(line, 0);
        two(line, 0);
        two(line, 0);
        four(line, 0);
        four(line, entry.offset());
        byte[] name = Digests.utf8(entry.name());
        line.write(name, 0, name.length);
        return line.toByteArray();
    }

    /** What ends the file. */
    static byte[] end(List<Entry> entries, long directory, long size) {
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        four(end, END);
        two(end, 0);
        two(end, 0);
        two(end, entries.size());
        two(end, entries.size());
        four(end, size);
        four(end, directory);
        two(end, 0);
        return end.toByteArray();
    }

    private static void facts(ByteArrayOutputStream out, Entry entry) {
        two(out, FLAGS);
        // stored, at midnight of 1 January 1980
        two(out, 0);
        two(out, 0);
        two(out, DAY);
        four(out, entry.crc());
        four(out, entry.size());
        four(out, entry.size());
        two(out, Digests.utf8(entry.name()).length);
        two(out, 0);
    }

    private static void two(ByteArrayOutputStream out, int number) {
        out.write(number);
        out.write(number >> Byte.SIZE);
    }

    private static void four(ByteArrayOutputStream out, long number) {
        two(out, (int) number);
        two(out, (int) (number >> 2 * Byte.SIZE));
    }
}
