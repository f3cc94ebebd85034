package org.zoufang.photo;

import java.util.UUID;

/**
 * Bytes that a caller may have.
 *
 * @param photoId the photo through which he may
 * @param sha256 of the original
 * @param size of the original, in bytes
 * @param mediaType of the original, as the server found it
 */
public record StoredPhoto(UUID photoId, String sha256, long size, String mediaType) {}
