package org.zoufang.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Urgency;

/** The problems of the demonstration, as {@code demo/problems.csv} has them. */
final class ProblemStories {

    private ProblemStories() {}

    static List<ProblemStory> all() {
        return StoryFile.read("problems.csv", ProblemStories::story);
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
                StoryStep.all(line.getField("steps")),
                line.getField("answer"));
    }
}
