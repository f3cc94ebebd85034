package org.zoufang.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an upload is.
 *
 * @param offset bytes that the server has
 * @param size bytes announced
 * @param expiresAt until when an unfinished upload is kept; null once all has come
 */
public record UploadProgress(UUID id, long offset, long size, Instant expiresAt) {}
