package org.zoufang.phone.draft;

/**
 * A visit that a search found.
 *
 * @param words where it was found, shortened; null if by its enterprise
 */
public record FoundVisit(VisitLine visit, String words) {}
