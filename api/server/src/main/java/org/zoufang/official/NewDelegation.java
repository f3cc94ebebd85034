package org.zoufang.official;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation to be granted.
 *
 * @param principalId the leader
 * @param delegateId the secretary
 * @param from the first day, in China
 * @param to the last day, or null: until it is revoked
 */
public record NewDelegation(UUID id, UUID principalId, UUID delegateId, LocalDate from, LocalDate to) {}
