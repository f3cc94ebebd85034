package org.zoufang.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads the stories of the demonstration: a file each, a line a story. */
final class StoryFile {

    private StoryFile() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> story) {
        try (Reader text = new InputStreamReader(
                        StoryFile.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().map(story).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
