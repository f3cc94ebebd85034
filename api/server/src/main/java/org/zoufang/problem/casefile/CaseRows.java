package org.zoufang.problem.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.problem.casefile.CaseStep.CaseAttachment;
import org.zoufang.problem.casefile.CaseStep.CaseDecided;
import org.zoufang.problem.casefile.CaseStep.CaseDelivery;
import org.zoufang.problem.casefile.CaseStep.CaseReply;
import org.zoufang.problem.casefile.CaseStep.CaseWord;
import org.zoufang.problem.view.StepSignature;
import org.zoufang.shared.Sql;

/** The rows of a case. */
@ApplicationScoped
class CaseRows {

    private static final String STEPS =
            """
            select s.*, o.name as by_name, b.name as principal_name, d.way, d.to_whom, d.delivered_at, d.reached_at,
                d.reply_id, c.verdict, c.outcome as said_outcome, c.result, c.manner,
                coalesce(x.until_day, y.until_day) as until_day, g.held_on, g.participants, g.decision,
                w.signed_by, w.path
            from problem_step s
            left join official o on o.id = s.official_id
            left join official b on b.id = s.principal_id
            left join problem_delivery d on d.id = s.id
            left join problem_confirmation c on c.id = s.id
            left join problem_extension x on x.id = s.id
            left join problem_meeting g on g.id = s.id
            left join problem_extension y on y.decided_step = s.id
            left join problem_signature w on w.step_id = s.id
            where s.problem_id = ? order by s.position
            """;

    private static final String REPLIES =
            """
            select r.*, o.name as department from problem_reply r join organisation o on o.id = r.organisation_id
            where r.problem_id = ? and r.state = 'GIVEN' order by r.given_at, r.id
            """;

    private static final String FILES =
            """
            select f.*, b.size, b.media_type from problem_file f join photo_blob b on b.sha256 = f.sha256
            where f.problem_id = ? order by f.step_id, f.position
            """;

    private static final String DEPARTMENTS =
            """
            select o.name, a.* from problem_assignment a join organisation o on o.id = a.organisation_id
            where a.problem_id = ? order by a.assigned_at, a.role desc, a.id
            """;

    /**
     * A step as its row says it.
     *
     * @param replyId the reply that was delivered by it, or null
     */
    record StepRow(CaseStep step, boolean toEnterprise, UUID replyId) {}

    private record FileRow(UUID stepId, CaseAttachment file) {}

    private final Sql sql;

    CaseRows(Sql sql) {
        this.sql = sql;
    }

    List<StepRow> steps(UUID problemId) {
        return sql.list(
                STEPS,
                row -> new StepRow(step(row), row.getBoolean("to_enterprise"), Sql.id(row, "reply_id")),
                problemId);
    }

    /** Those that were given, in their order. */
    List<CaseReply> replies(UUID problemId) {
        return sql.list(
                REPLIES,
                row -> new CaseReply(
                        Sql.id(row, "id"),
                        row.getString("department"),
                        row.getString("outcome"),
                        row.getString("text"),
                        row.getString("legal_basis"),
                        row.getString("alternatives"),
                        row.getString("next_on"),
                        Sql.instant(row, "given_at")),
                problemId);
    }

    /** By the step that they came with. */
    Map<UUID, List<CaseAttachment>> files(UUID problemId) {
        return sql
                .list(
                        FILES,
                        row -> new FileRow(
                                Sql.id(row, "step_id"),
                                new CaseAttachment(
                                        Sql.id(row, "id"),
                                        row.getString("name"),
                                        row.getString("sha256"),
                                        row.getLong("size"),
                                        row.getString("media_type"))),
                        problemId)
                .stream()
                .collect(
                        Collectors.groupingBy(FileRow::stepId, Collectors.mapping(FileRow::file, Collectors.toList())));
    }

    List<CaseDepartment> departments(UUID problemId) {
        return sql.list(
                DEPARTMENTS,
                row -> new CaseDepartment(
                        row.getString("name"),
                        row.getString("role"),
                        Sql.instant(row, "assigned_at"),
                        Sql.instant(row, "signed_at"),
                        row.getObject("due_on", LocalDate.class),
                        Sql.instant(row, "ended_at")),
                problemId);
    }

    private static CaseStep step(ResultSet row) throws SQLException {
        String command = row.getString("command");
        return new CaseStep(
                Sql.id(row, "id"),
                command,
                row.getString("from_state"),
                row.getString("to_state"),
                Sql.instant(row, "at"),
                row.getString("by_name"),
                row.getString("principal_name"),
                row.getString("contact_name"),
                // What was drafted and not given is nobody's evidence; what was given is told with the reply.
                "draftReply".equals(command) ? null : row.getString("text"),
                null,
                delivery(row),
                word(row),
                row.getString("until_day"),
                meeting(row),
                signature(row),
                List.of());
    }

    private static CaseDelivery delivery(ResultSet row) throws SQLException {
        return row.getString("way") == null
                ? null
                : new CaseDelivery(
                        row.getString("way"),
                        row.getString("to_whom"),
                        Sql.instant(row, "delivered_at"),
                        Sql.instant(row, "reached_at"));
    }

    private static CaseDecided meeting(ResultSet row) throws SQLException {
        return row.getString("held_on") == null
                ? null
                : new CaseDecided(row.getString("held_on"), row.getString("participants"), row.getString("decision"));
    }

    private static StepSignature signature(ResultSet row) throws SQLException {
        String path = row.getString("path");
        return path == null ? null : new StepSignature(row.getString("signed_by"), path);
    }

    private static CaseWord word(ResultSet row) throws SQLException {
        return row.getString("verdict") == null
                ? null
                : new CaseWord(
                        row.getString("verdict"),
                        row.getString("said_outcome"),
                        row.getString("result"),
                        row.getString("manner"));
    }
}
