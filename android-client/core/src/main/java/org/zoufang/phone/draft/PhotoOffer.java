package org.zoufang.phone.draft;

import java.time.LocalDate;

/**
 * A photo of a visit that may go with what was found there.
 *
 * @param number its place among the visit's photos as the visit's screen counts them, from 1
 * @param day the visit's day where photos of several visits are offered, else null
 */
public record PhotoOffer(int number, PhotoView photo, LocalDate day) {}
