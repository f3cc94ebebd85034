package org.zoufang.leadership.coverage;

import org.zoufang.contract.SizeClass;

/**
 * Which of the enterprises that were left out.
 *
 * @param never only those at which nobody ever was; else those at which nobody was in this quarter
 * @param keyOnly only key enterprises (重点企业)
 * @param size of this size; null for all
 */
public record CoverageFilter(boolean never, boolean keyOnly, SizeClass size) {}
