package org.zoufang.phone.draft;

/**
 * A photo of a visit that may go with what was found there.
 *
 * @param number its place among the visit's photos as the visit's screen counts them, from 1
 */
public record PhotoOffer(int number, PhotoView photo) {}
