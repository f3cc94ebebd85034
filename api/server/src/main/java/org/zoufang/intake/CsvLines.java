package org.zoufang.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text with separators, as spreadsheets write it. */
final class CsvLines implements ListLines {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');

    /** A quote that is never closed would swallow the rest of the file: no cell is that long. */
    private static final int LONGEST_LINE = 1 << 20;

    private final Reader reader;
    private final CloseableIterator<CsvRecord> records;

    private CsvLines(Reader reader, char separator) {
        this.reader = reader;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(reader)
                .iterator();
    }

    static List<ListSource> sources(Path file) throws IOException {
        return CsvCharset.possible(file).stream()
                .flatMap(charset ->
                        SEPARATORS.stream().map(separator -> (ListSource) () -> open(file, charset, separator)))
                .toList();
    }

    private static ListLines open(Path file, Charset charset, char separator) throws IOException {
        // the reader's own decoder puts U+FFFD for what cannot be read, and leaves the byte order mark in the first
        // cell, from which it is tidied away
        return new CsvLines(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), charset), separator);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public ListLine next() {
        CsvRecord record = records.next();
        return new ListLine(
                Math.toIntExact(record.getStartingLineNumber()),
                record.getFields().stream().map(ListCell::text).toList());
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
