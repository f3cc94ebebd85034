package org.zoufang.phone.draft;

import java.util.List;
import org.zoufang.phone.pack.EnterpriseLine;

/**
 * What a person sees first.
 *
 * @param open the caller's visits that are not handed in, the newest first
 * @param tours today's and later tours of the caller, the nearest first
 * @param enterprises those the caller visited, the latest first
 */
public record TodayView(List<VisitLine> open, List<TourView> tours, List<EnterpriseLine> enterprises) {}
