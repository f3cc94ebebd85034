package org.zoufang.shared;

/**
 * The transaction at hand comes to its end and is about to take what all others wait for, the feed's counter: whoever
 * gathered rows writes them now.
 */
public record LastWrites() {}
