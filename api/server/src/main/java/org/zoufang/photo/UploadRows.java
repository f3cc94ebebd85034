package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** What each photo costs of the database: one statement when it is announced, one when it is kept, one look who waits. */
@ApplicationScoped
class UploadRows {

    /** Its commit is not waited for, see {@link PhotoKeeping#announce}. Whoever had these bytes before has them still. */
    private static final String ANNOUNCE =
            """
            insert into photo_upload (id, official_id, sha256, size, created_at, ended_at, outcome)
            select ?::uuid, ?::uuid, ?, coalesce(k.size, ?::bigint), ?::timestamptz,
                case when k.size is not null then ?::timestamptz end, case when k.size is not null then 'KNOWN' end
            from (select set_config('synchronous_commit', 'off', true)) as s (later) left join (
                select b.size from photo_upload u join photo_blob b on b.sha256 = u.sha256
                where u.official_id = ? and u.sha256 = ? and u.outcome = 'STORED' limit 1) k on true
            returning size, outcome
            """;

    /**
     * The blob, once, and the end of its upload, in full. Waits for those who hold off that these bytes become known: who
     * lists a photo either sees them stored, or is seen by the one who stores them.
     */
    private static final String HOLD =
            "with held as materialized (select pg_advisory_xact_lock(hashtextextended(?, 0)))";

    private static final String BLOB =
            """
            insert into photo_blob (sha256, size, media_type, width, height, exif_taken_at, exif_lat, exif_lon, stored_at)
            select ?, ?::bigint, ?, ?::integer, ?::integer, ?::timestamp, ?::double precision,
                ?::double precision, ?::timestamptz from held
            on conflict (sha256) do nothing
            """;

    private static final String KEEP = HOLD + ", kept as (" + BLOB
            + """
            )
            insert into photo_upload (id, official_id, sha256, size, created_at, ended_at, outcome)
            select ?::uuid, ?::uuid, ?, ?::bigint, ?::timestamptz, ?::timestamptz, 'STORED' from held
            on conflict (id) do update set ended_at = excluded.ended_at, outcome = excluded.outcome
            """;

    private static final String WAITED_FOR = "select 1 from photo where sha256 = ? and state <> 'STORED' limit 1";

    private final Sql sql;

    UploadRows(Sql sql) {
        this.sql = sql;
    }

    /** Fills in, and ends, an upload whose bytes the official handed in before. */
    void announce(PhotoUpload upload) {
        UUID official = upload.officialId;
        Instant now = upload.createdAt;
        upload.size = sql.one(
                        ANNOUNCE,
                        row -> {
                            if (row.getString("outcome") != null) {
                                upload.end(PhotoUpload.Outcome.KNOWN, now);
                            }
                            return row.getLong("size");
                        },
                        upload.id,
                        official,
                        upload.sha256,
                        upload.size,
                        now,
                        now,
                        official,
                        upload.sha256)
                .orElseThrow();
    }

    /** A blob that nobody announced, such as one that came with an enterprise's form. */
    void keep(String sha256, long size, PhotoFacts facts, Instant now) {
        sql.change(
                HOLD + BLOB,
                sha256,
                sha256,
                size,
                facts.mediaType(),
                facts.width(),
                facts.height(),
                facts.takenAt(),
                facts.latitude(),
                facts.longitude(),
                now);
    }

    void keep(PhotoUpload upload, PhotoFacts facts, Instant now) {
        sql.change(
                KEEP,
                upload.sha256,
                upload.sha256,
                upload.size,
                facts.mediaType(),
                facts.width(),
                facts.height(),
                facts.takenAt(),
                facts.latitude(),
                facts.longitude(),
                now,
                upload.id,
                upload.officialId,
                upload.sha256,
                upload.size,
                upload.createdAt,
                now);
    }

    /** Whether a photo of a visit waits for these bytes. */
    boolean isWaitedFor(String sha256) {
        return sql.one(WAITED_FOR, row -> true, sha256).isPresent();
    }
}
