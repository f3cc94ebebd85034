package org.zoufang.backup;

import java.util.List;
import java.util.stream.LongStream;

/** The files of the write-ahead log between two places in it. */
final class WalSegments {

    private static final long LOG = 1L << 32;
    private static final int HALF = 32;

    private WalSegments() {}

    /**
     * @param timeline on which the log was written
     * @param start where the first record begins, such as {@code 0/3000028}
     * @param stop where the last record ends
     * @param size bytes of one file
     */
    static List<String> between(long timeline, String start, String stop, long size) {
        long first = position(start) / size;
        long last = (position(stop) - 1) / size;
        long inLog = LOG / size;
        return LongStream.rangeClosed(first, last)
                .mapToObj(number -> String.format("%08X%08X%08X", timeline, number / inLog, number % inLog))
                .toList();
    }

    static long position(String lsn) {
        String[] halves = lsn.split("/");
        return Long.parseLong(halves[0], 16) << HALF | Long.parseLong(halves[1], 16);
    }
}
