package org.zoufang.problem.hotline;

import java.time.Instant;
import java.util.UUID;

/**
 * A list as it was handed in.
 *
 * @param takenAt when it was taken in, or null: it was looked through only
 */
public record HotlineImport(UUID id, String fileName, Instant handedInAt, Instant takenAt) {}
