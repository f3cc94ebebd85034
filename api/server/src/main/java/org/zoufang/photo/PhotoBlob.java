package org.zoufang.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/** Bytes in the store, named by their SHA-256; they never change. */
@Entity
@Table(name = "photo_blob")
class PhotoBlob {

    @Id
    String sha256;

    long size;
    String mediaType;
    Integer width;
    Integer height;

    /** As the camera wrote it, in no named time zone: evidence, not order. */
    LocalDateTime exifTakenAt;

    @Column(name = "exif_lat")
    Double exifLatitude;

    @Column(name = "exif_lon")
    Double exifLongitude;

    Instant storedAt;
}
