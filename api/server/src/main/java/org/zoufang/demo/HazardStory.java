package org.zoufang.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A hazard of the demonstration and how far it came: a line of {@code demo/hazards.csv}.
 *
 * @param who the sign-in name of whoever saw it
 * @param where a number of an enterprise, or the visit at which it was seen, such as B3
 * @param daysAgo when it was seen; for a visit's the visit says it
 * @param place where exactly; blank if it was not said
 * @param told who was told of a danger at once, each with the number that was called, {@code 119:火警}; blank: no danger
 * @param basis on what the regulator's grade rests; blank if it is not graded
 * @param demand what the regulator ordered
 * @param answer what the enterprise said
 * @param steps what happened then, each with the days after it was seen
 */
record HazardStory(
        String who,
        String where,
        int daysAgo,
        String category,
        String contact,
        String place,
        String text,
        String told,
        String basis,
        String demand,
        String answer,
        List<StoryStep> steps) {

    static List<HazardStory> all() {
        return StoryFile.read("hazards.csv", HazardStory::story);
    }

    private static HazardStory story(NamedCsvRecord line) {
        return new HazardStory(
                line.getField("who"),
                line.getField("where"),
                Integer.parseInt(line.getField("daysAgo")),
                line.getField("category"),
                line.getField("contact"),
                line.getField("place"),
                line.getField("text"),
                line.getField("told"),
                line.getField("basis"),
                line.getField("demand"),
                line.getField("answer"),
                StoryStep.all(line.getField("steps")));
    }
}
