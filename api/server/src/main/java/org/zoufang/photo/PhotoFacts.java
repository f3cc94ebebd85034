package org.zoufang.photo;

import java.time.LocalDateTime;

/**
 * What a photo's bytes say of themselves.
 *
 * @param mediaType what they are, not what they are called
 * @param width pixels, or null if this server cannot decode the format
 * @param height pixels, or null
 * @param takenAt the camera's clock, in no named zone, or null
 * @param latitude degrees, WGS-84, or null
 * @param longitude degrees, WGS-84, or null
 */
record PhotoFacts(
        String mediaType, Integer width, Integer height, LocalDateTime takenAt, Double latitude, Double longitude) {}
