package org.zoufang.problem.view;

import java.util.List;
import java.util.UUID;

/**
 * A problem that might be the same matter, and why.
 *
 * @param sameEnterprise else another enterprise has it in the same category
 * @param daysBetween between the days on which both were taken in
 * @param shared the stretches of words that both have
 */
public record LikelyDuplicate(
        UUID id, String number, String enterprise, boolean sameEnterprise, int daysBetween, List<String> shared) {}
