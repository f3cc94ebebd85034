package org.zoufang.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Urgency;

/** The problems of the demonstration, as {@code demo/problems.csv} has them. */
final class ProblemStories {

    private ProblemStories() {}

    static List<ProblemStory> all() {
        try (Reader text = new InputStreamReader(
                        ProblemStories.class.getResourceAsStream("/demo/problems.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().map(ProblemStories::story).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemStory story(NamedCsvRecord line) {
        return new ProblemStory(
                line.getField("who"),
                line.getField("where"),
                Integer.parseInt(line.getField("daysAgo")),
                ProblemSource.valueOf(line.getField("source")),
                line.getField("type"),
                line.getField("category"),
                Urgency.valueOf(line.getField("urgency")),
                FirstSeenBy.valueOf(line.getField("seen")),
                line.getField("department"),
                line.getField("contact"),
                line.getField("text"),
                Arrays.stream(line.getField("steps").split(" "))
                        .filter(token -> !token.isBlank())
                        .map(ProblemStory.Step::of)
                        .toList(),
                line.getField("answer"));
    }
}
