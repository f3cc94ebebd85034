package org.zoufang.leadership;

/**
 * A piece of an excerpt.
 *
 * @param text as it stands in the note
 * @param found whether it is one of the words that were searched
 */
public record ExcerptPart(String text, boolean found) {}
