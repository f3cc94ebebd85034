package org.zoufang.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a backup is: written last, so that a folder without it is none.
 *
 * @param format how the folder is laid out
 * @param program the version that made it
 * @param startedAt ISO 8601, in UTC
 * @param endedAt when the database was copied; what came later is not in it
 * @param files how many are in the list of files
 * @param bytes how much they hold together
 * @param filesSha256 of the list of files itself
 */
record Manifest(
        int format,
        String program,
        String startedAt,
        String endedAt,
        DatabasePart database,
        PhotoPart photos,
        long files,
        long bytes,
        String filesSha256) {

    static final int FORMAT = 1;

    /** How the database was copied. */
    enum DatabaseKind {
        /** The files of the cluster that comes along, with the write-ahead log that makes them whole. */
        CLUSTER,
        /** The rows of each table, in one snapshot. */
        TABLES
    }

    /**
     * @param postgres major version
     * @param schema version of the last migration
     * @param epoch the life of the database that was copied
     * @param seq how far its change feed had counted
     * @param startLsn where the log that belongs to it begins; null for tables
     * @param stopLsn where the copy is whole; null for tables
     */
    record DatabasePart(
            DatabaseKind kind, int postgres, String schema, String epoch, long seq, String startLsn, String stopLsn) {

        DatabasePart between(String start, String stop) {
            return new DatabasePart(kind, postgres, schema, epoch, seq, start, stop);
        }
    }

    /**
     * @param bucket where the photos are, if they are kept in an object store and not in the backup
     * @param referenced how many different photos the database knows
     * @param missing those of them that could not be copied, because the store does not hold them whole
     */
    record PhotoPart(String bucket, long referenced, List<String> missing) {}

    /** The version of this program, as the build has named it. */
    static String thisProgram() {
        return Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    Instant ended() {
        return Instant.parse(endedAt);
    }
}
