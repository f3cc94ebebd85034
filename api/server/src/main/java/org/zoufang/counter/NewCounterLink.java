package org.zoufang.counter;

import java.util.UUID;

/**
 * A link to be issued.
 *
 * @param contactName to whom it is given
 * @param validDays days of 24 hours from now on
 */
public record NewCounterLink(UUID id, UUID enterpriseId, String contactName, int validDays) {}
