/**
 * What happened on site: tours, visits, participants and notes. Activities such as {@link
 * org.zoufang.visit.VisitRecording} are the only writers; {@link org.zoufang.visit.VisitReading} reads.
 */
package org.zoufang.visit;
