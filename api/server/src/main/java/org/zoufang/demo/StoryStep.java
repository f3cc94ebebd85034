package org.zoufang.demo;

import java.util.Arrays;
import java.util.List;

/**
 * A step of a story.
 *
 * @param verb what was done, as whoever takes the steps of such stories knows it
 * @param day how many days after the story began
 */
record StoryStep(String verb, int day) {

    /** As a line of a file has them: {@code accept+0 assign+1}. */
    static List<StoryStep> all(String tokens) {
        return Arrays.stream(tokens.split(" "))
                .filter(token -> !token.isBlank())
                .map(token -> token.split("\\+"))
                .map(parts -> new StoryStep(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }
}
