package org.zoufang.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A promise of the demonstration and how far it came: a line of {@code demo/promises.csv}.
 *
 * @param who the sign-in name of whoever made it
 * @param where a number of an enterprise, or the visit at which it was made, such as A1
 * @param daysAgo when it was made; for a visit's the visit says it
 * @param due how many days after it was made
 * @param unit the sign-in name of somebody of the body that owes it; blank: whoever made it owes it
 * @param text the exact words
 * @param said what its owner said to the enterprise when it was fulfilled, agreed anew or impossible
 * @param steps what happened then, each with the days after it was made
 */
record PromiseStory(
        String who,
        String where,
        int daysAgo,
        int due,
        String unit,
        String contact,
        String text,
        String said,
        List<StoryStep> steps) {

    static List<PromiseStory> all() {
        return StoryFile.read("promises.csv", PromiseStory::story);
    }

    private static PromiseStory story(NamedCsvRecord line) {
        return new PromiseStory(
                line.getField("who"),
                line.getField("where"),
                Integer.parseInt(line.getField("daysAgo")),
                Integer.parseInt(line.getField("due")),
                line.getField("unit"),
                line.getField("contact"),
                line.getField("text"),
                line.getField("said"),
                StoryStep.all(line.getField("steps")));
    }
}
