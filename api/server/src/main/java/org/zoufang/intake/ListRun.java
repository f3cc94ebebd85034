package org.zoufang.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** One run through one file whose lines are taken in one by one, each in a transaction of its own. */
final class ListRun<C extends ListColumn> {

    /** A province has 45,000 officials. */
    private static final int LINES = 100_000;

    private static final int BATCH = 200;

    private final UUID id;
    private final ImportBooks books;
    private final ListTaking<C> taking;
    private final BooleanSupplier stopping;
    private final NavigableMap<Integer, Done> done = new TreeMap<>();
    private int empties;
    private int count;

    ListRun(UUID id, ImportBooks books, ListTaking<C> taking, BooleanSupplier stopping) {
        this.id = id;
        this.books = books;
        this.taking = taking;
        this.stopping = stopping;
    }

    /** What became of a line; in the books lines stand in their order. */
    private record Done(JudgedLine<?> line, ImportOutcome outcome) {}

    /**
     * Takes the file in.
     *
     * @throws Refused if the file as a whole, or from some line on, cannot be taken in
     * @throws IOException if it cannot be read
     */
    void through(Path file) throws IOException {
        HeadingSearch.Found<C> found = HeadingSearch.in(ListFile.sources(file), taking.columns());
        books.ignore(id, found.heading().ignored());
        List<ListRow<C>> waiting = new ArrayList<>();
        try (ListLines open = found.source().open()) {
            for (ListLine line = open.nextOrNull(); line != null; line = open.nextOrNull()) {
                if (line.number() > found.heading().line().number() && isFull(found.heading(), line)) {
                    take(new ListRow<>(found.heading(), line), waiting);
                }
            }
            again(waiting);
        } finally {
            // the good lines above the one that stops it stay good
            flush();
        }
    }

    private boolean isFull(Heading<C> heading, ListLine line) {
        boolean full = !line.isEmpty() && !line.texts().equals(heading.line().texts());
        empties += full ? 0 : 1;
        return full;
    }

    /** Lines that need one below them are tried again as long as that brings any of them in. */
    private void again(List<ListRow<C>> waiting) {
        List<ListRow<C>> left = waiting;
        for (boolean helped = true; helped && !left.isEmpty(); ) {
            List<ListRow<C>> still = new ArrayList<>();
            for (ListRow<C> row : left) {
                take(row, still);
            }
            helped = still.size() < left.size();
            left = still;
        }
        left.forEach(row -> take(row, null));
    }

    /** @param waiting where a line goes that may wait for another; null: none may any more */
    private void take(ListRow<C> row, List<ListRow<C>> waiting) {
        if (stopping.getAsBoolean()) {
            throw Refused.because(RefusalCode.IMPORT_INTERRUPTED, null);
        }
        if (++count > LINES * 2) {
            throw Refused.because(RefusalCode.TOO_MANY_ROWS, null, LINES);
        }
        try {
            Taken taken = QuarkusTransaction.requiringNew().call(() -> taking.take(row.fresh()));
            add(row, taken.outcome(), taken.remarks());
        } catch (Refused refused) {
            if (waiting != null && refused.refusals().stream().allMatch(taking::mayWait)) {
                waiting.add(row);
            } else {
                add(row, ImportOutcome.REJECTED, refused.refusals());
            }
        }
    }

    private void add(ListRow<C> row, ImportOutcome outcome, List<Refusal> remarks) {
        List<JudgedLine.Wrong> wrongs = remarks.stream()
                .map(remark -> new JudgedLine.Wrong(remark.field(), row.valueUnder(remark.field()), remark))
                .toList();
        JudgedLine<?> line = new JudgedLine<>(row.number(), taking.label(row), null, wrongs);
        done.put(row.number(), new Done(line, outcome));
        if (done.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!done.isEmpty() || empties > 0) {
            List<Done> batch = List.copyOf(done.values());
            List<JudgedLine<?>> lines = new ArrayList<>();
            batch.forEach(one -> lines.add(one.line()));
            books.store(id, lines, batch.stream().map(Done::outcome).toList(), empties);
            done.clear();
            empties = 0;
        }
    }
}
