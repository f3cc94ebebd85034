package org.zoufang.enterprise.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseFacts;
import org.zoufang.intake.Divisions;
import org.zoufang.intake.Heading;
import org.zoufang.intake.HeadingSearch;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.JudgedLine;
import org.zoufang.intake.ListFile;
import org.zoufang.intake.ListLine;
import org.zoufang.intake.ListLines;
import org.zoufang.shared.Refused;

/** One run through one file, batch by batch; the memory it takes does not grow with the file. */
final class ImportRun {

    private final UUID id;
    private final ImportRecording recording;
    private final ImportBooks books;
    private final Divisions divisions;
    private final BooleanSupplier stopping;
    private final SeenCodes seen = new SeenCodes();
    private Batch batch = new Batch();
    private int empties;
    private int lines;

    ImportRun(UUID id, ImportRecording recording, ImportBooks books, Divisions divisions, BooleanSupplier stopping) {
        this.books = books;
        this.stopping = stopping;
        this.id = id;
        this.recording = recording;
        this.divisions = divisions;
    }

    /**
     * Takes the file in.
     *
     * @throws Refused if the file as a whole, or from some line on, cannot be taken in
     * @throws IOException if it cannot be read
     */
    void through(Path file) throws IOException {
        HeadingSearch.Found<EnterpriseColumn> found = HeadingSearch.in(ListFile.sources(file), EnterpriseColumn.ALL);
        books.ignore(id, found.heading().ignored());
        try (ListLines open = found.source().open()) {
            for (ListLine line = open.nextOrNull(); line != null; line = open.nextOrNull()) {
                if (line.number() > found.heading().line().number()) {
                    take(found.heading(), line);
                }
            }
        } finally {
            // the good lines above the one that stops it stay good
            flush();
        }
    }

    private void take(Heading<EnterpriseColumn> heading, ListLine line) {
        if (line.isEmpty() || line.texts().equals(heading.line().texts())) {
            // the empty rows that spreadsheets have behind the last line are not counted
            empties++;
            return;
        }
        batch.addEmpty(empties);
        lines += empties + 1;
        empties = 0;
        if (stopping.getAsBoolean()) {
            throw Refused.because(RefusalCode.IMPORT_INTERRUPTED, null);
        }
        if (lines > ImportPolicy.LINES) {
            throw Refused.because(RefusalCode.TOO_MANY_ROWS, null, String.valueOf(ImportPolicy.LINES));
        }
        batch.add(once(LinePolicy.judge(heading, line, divisions)));
        if (batch.isFull()) {
            flush();
        }
    }

    /** The first line of a code counts; the others are named with it. */
    private JudgedLine<EnterpriseFacts> once(JudgedLine<EnterpriseFacts> line) {
        int first = line.facts() == null ? 0 : seen.put(line.facts().creditCode(), line.number());
        if (first == 0) {
            return line;
        }
        Refusal twice =
                Refusal.of(RefusalCode.ROW_TWICE_IN_FILE, EnterpriseColumn.CREDIT_CODE.title(), String.valueOf(first));
        return new JudgedLine<>(
                line.number(),
                line.label(),
                null,
                List.of(new JudgedLine.Wrong(EnterpriseColumn.CREDIT_CODE.title(), line.label(), twice)));
    }

    private void flush() {
        Batch full = batch;
        batch = new Batch();
        if (!full.isBlank()) {
            recording.store(id, full);
        }
    }
}
