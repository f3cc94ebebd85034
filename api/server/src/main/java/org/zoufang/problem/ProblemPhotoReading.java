package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Condition;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

/** Reads the photos that enterprises handed in with their own reports. */
@ApplicationScoped
public class ProblemPhotoReading {

    private static final String ROWS =
            "select f.*, b.size, b.media_type from problem_photo f join photo_blob b on b.sha256 = f.sha256 ";

    private final Sql sql;

    ProblemPhotoReading(Sql sql) {
        this.sql = sql;
    }

    /** Of problems that the caller was already allowed to see, in the order in which they were handed in. */
    public Map<UUID, List<ProblemPhoto>> ofProblems(Collection<UUID> problemIds) {
        return sql
                .list(
                        ROWS + "where f.problem_id = any(?::uuid[]) order by f.problem_id, f.position",
                        ProblemPhotoReading::read,
                        problemIds)
                .stream()
                .collect(Collectors.groupingBy(ProblemPhoto::problemId));
    }

    /**
     * The bytes behind a photo of a problem that the caller sees.
     *
     * @throws NotFound if there are none, or not for him
     */
    public StoredPhoto shown(Caller caller, UUID photoId) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                        ROWS + "join problem p on p.id = f.problem_id where f.id = ? and " + seen.text(),
                        row -> new StoredPhoto(
                                photoId, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                        seen.between(List.of(photoId)))
                .orElseThrow(() -> new NotFound("photo"));
    }

    private static ProblemPhoto read(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new ProblemPhoto(
                id,
                row.getString("sha256"),
                row.getInt("size"),
                row.getString("media_type"),
                Sql.instant(row, "given_at"),
                "/problem-photos/" + id,
                Sql.id(row, "problem_id"));
    }
}
