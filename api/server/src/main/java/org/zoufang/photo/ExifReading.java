package org.zoufang.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Time, place and orientation as a camera wrote them (EXIF 2.32, in JPEG). A broken EXIF block says nothing. */
record ExifReading(LocalDateTime takenAt, Double latitude, Double longitude, int orientation) {

    /** EXIF stands at the beginning; whatever follows cannot take memory. */
    private static final int LOOKED_AT = 1 << 20;

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final int UPRIGHT = 1;
    static final ExifReading NOTHING = new ExifReading(null, null, null, UPRIGHT);

    static ExifReading of(InputStream jpeg) throws IOException {
        try {
            Metadata all = JpegMetadataReader.readMetadata(new Beginning(jpeg), List.of(new ExifReader()));
            GeoLocation place = place(all);
            return new ExifReading(
                    takenAt(all),
                    place == null ? null : place.getLatitude(),
                    place == null ? null : place.getLongitude(),
                    orientation(all));
        } catch (ImageProcessingException | EOFException | RuntimeException e) {
            return NOTHING;
        }
    }

    private static LocalDateTime takenAt(Metadata all) {
        ExifSubIFDDirectory exif = all.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String text = exif == null ? null : exif.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        try {
            return text == null ? null : LocalDateTime.parse(text, EXIF_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static GeoLocation place(Metadata all) {
        GpsDirectory gps = all.getFirstDirectoryOfType(GpsDirectory.class);
        return gps == null ? null : gps.getGeoLocation();
    }

    private static int orientation(Metadata all) {
        ExifIFD0Directory first = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return first == null || !first.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? UPRIGHT
                    : first.getInt(ExifDirectoryBase.TAG_ORIENTATION);
        } catch (MetadataException e) {
            return UPRIGHT;
        }
    }

    private static final class Beginning extends FilterInputStream {

        private int left = LOOKED_AT;

        Beginning(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(bytes, offset, Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
