package org.zoufang.enterprise.intake;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.intake.JudgedLine;

/** Lines that are stored together, and how many empty ones were between them. */
final class Batch {

    static final int SIZE = 1000;

    private final List<JudgedLine<EnterpriseFacts>> lines = new ArrayList<>(SIZE);
    private int empty;

    void add(JudgedLine<EnterpriseFacts> line) {
        lines.add(line);
    }

    void addEmpty(int count) {
        empty += count;
    }

    boolean isFull() {
        return lines.size() >= SIZE;
    }

    boolean isBlank() {
        return lines.isEmpty() && empty == 0;
    }

    List<JudgedLine<EnterpriseFacts>> lines() {
        return lines;
    }

    int empty() {
        return empty;
    }
}
