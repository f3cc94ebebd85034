package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Condition;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

/** Reads the files of steps. Those of a draft are told when it is given; before, to those who decide about it. */
@ApplicationScoped
public class StepFileReading {

    private static final String ROWS =
            "select f.*, b.size, b.media_type from problem_file f join photo_blob b on b.sha256 = f.sha256 ";
    private static final String GIVEN =
            " not exists (select from problem_reply r where r.id = f.step_id and r.state <> 'GIVEN') ";
    /** What came with a step that the enterprise is told of, or with a reply that was brought to it. */
    private static final String TOLD =
            """
             (exists (select from problem_step s where s.id = f.step_id and s.to_enterprise)
              or exists (select from problem_delivery d where d.reply_id = f.step_id))
            """;

    private final Sql sql;
    private final DraftReading drafts;

    StepFileReading(Sql sql, DraftReading drafts) {
        this.sql = sql;
        this.drafts = drafts;
    }

    /** A file with its name, and what its bytes are. */
    public record Stored(String name, StoredPhoto bytes) {}

    private record Found(UUID problemId, boolean given, Stored file) {}

    /** Of steps that the caller was already allowed to see, and replies under their own ids; none of drafts. */
    public Map<UUID, List<ProblemFile>> ofSteps(Collection<UUID> stepIds) {
        return grouped(sql.list(
                ROWS + "where f.step_id = any(?::uuid[]) and" + GIVEN + "order by f.position",
                row -> read(row, "/problem-files/"),
                stepIds));
    }

    /** Of the draft that waits; that the caller may see it was asked before. */
    public List<ProblemFile> ofDraft(UUID draftId) {
        return sql.list(ROWS + "where f.step_id = ? order by f.position", row -> read(row, "/problem-files/"), draftId);
    }

    /** What the problem's own enterprise is told. */
    Map<UUID, List<ProblemFile>> told(UUID problemId) {
        return grouped(sql.list(
                ROWS + "where f.problem_id = ? and" + TOLD + "order by f.position",
                row -> read(row, "/counter/problem/files/"),
                problemId));
    }

    /**
     * A file of a problem that the caller sees. Outside transactions: that a draft was read goes onto the trail.
     *
     * @throws NotFound if there is none, or not for him
     */
    public Stored shown(Caller caller, UUID fileId) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        Found found = sql.one(
                        "select f.*, b.size, b.media_type, " + GIVEN + " as given from problem_file f"
                                + " join photo_blob b on b.sha256 = f.sha256 join problem p on p.id = f.problem_id"
                                + " where f.id = ? and " + seen.text(),
                        row -> new Found(Sql.id(row, "problem_id"), row.getBoolean("given"), stored(row)),
                        seen.between(List.of(fileId)))
                .orElseThrow(() -> new NotFound("file"));
        boolean his = found.given() || isOfWaitingDraft(caller, found.problemId(), fileId);
        return Optional.of(found.file()).filter(any -> his).orElseThrow(() -> new NotFound("file"));
    }

    /** A file for the enterprise of the problem, by its link. */
    public Optional<Stored> told(UUID enterpriseId, UUID problemId, UUID fileId) {
        return sql.one(
                "select f.*, b.size, b.media_type from problem_file f join photo_blob b on b.sha256 = f.sha256"
                        + " join problem p on p.id = f.problem_id where f.id = ? and p.id = ? and p.enterprise_id = ? and "
                        + EnterpriseProblemReading.SHOWN + " and" + TOLD,
                StepFileReading::stored,
                fileId,
                problemId,
                enterpriseId);
    }

    private boolean isOfWaitingDraft(Caller caller, UUID problemId, UUID fileId) {
        return drafts.waiting(caller, problemId)
                .filter(draft ->
                        ofDraft(draft.id()).stream().anyMatch(file -> file.id().equals(fileId)))
                .isPresent();
    }

    private static Map<UUID, List<ProblemFile>> grouped(List<ProblemFile> files) {
        return files.stream().collect(Collectors.groupingBy(ProblemFile::stepId));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("name"),
                new StoredPhoto(
                        Sql.id(row, "id"), row.getString("sha256"), row.getLong("size"), row.getString("media_type")));
    }

    private static ProblemFile read(ResultSet row, String path) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new ProblemFile(
                id,
                row.getString("name"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getString("media_type"),
                path + id,
                Sql.id(row, "step_id"));
    }
}
