package org.zoufang.enterprise.intake;

import org.zoufang.contract.CreditCode;

/**
 * Which line of a file had which code: an open-addressed table of numbers, 32 bytes or fewer a code, so that a million
 * lines take no more than 32 MB.
 */
final class SeenCodes {

    private static final int HIGH = 12;
    private static final int LOW = 17;
    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] high = new long[FIRST_CAPACITY];
    private int[] low = new int[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int size;

    /** Remembers the line of a code; the line that had it before, or 0 if none had. Lines count from 1. */
    int put(CreditCode code, int line) {
        if (2 * (size + 1) > lines.length) {
            grow();
        }
        // the last character follows from the others
        int slot = slot(number(code.value(), 0, HIGH), (int) number(code.value(), HIGH, LOW));
        if (lines[slot] != 0) {
            return lines[slot];
        }
        set(slot, number(code.value(), 0, HIGH), (int) number(code.value(), HIGH, LOW), line);
        return 0;
    }

    private void set(int slot, long first, int second, int line) {
        high[slot] = first;
        low[slot] = second;
        lines[slot] = line;
        size++;
    }

    private int slot(long first, int second) {
        int mask = lines.length - 1;
        int slot = Long.hashCode((first * 31 + second) * 0x9E3779B97F4A7C15L) & mask;
        while (lines[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        int[] oldLow = low;
        int[] oldLines = lines;
        high = new long[2 * oldLines.length];
        low = new int[2 * oldLines.length];
        lines = new int[2 * oldLines.length];
        size = 0;
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                set(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldLines[i]);
            }
        }
    }

    private static long number(String code, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 36 + Character.digit(code.charAt(i), 36);
        }
        return number;
    }
}
