package org.zoufang.problem.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.ProblemState;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.EnterpriseProblem;
import org.zoufang.problem.EnterpriseProblemReading;
import org.zoufang.problem.casefile.CaseRows.StepRow;
import org.zoufang.problem.casefile.CaseStep.CaseAttachment;
import org.zoufang.problem.casefile.CaseStep.CaseReply;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Reads a problem whole: for officials as far as they see it, for its enterprise what it may be told. */
@ApplicationScoped
public class CaseFileReading {

    private static final String ROW =
            "select p.*, r.name as raiser from problem p left join official r on r.id = p.raised_by where p.id = ? and ";
    /** By these a reply is given, each time one. */
    private static final Set<String> GIVING = Set.of("approveReply", "upholdRefusal");

    private final Sql sql;
    private final CaseRows rows;

    CaseFileReading(Sql sql, CaseRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<CaseFile> full(Caller caller, UUID id) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                ROW + seen.text(),
                row -> read(row, fullSteps(id), rows.departments(id), true),
                seen.between(List.of(id)));
    }

    /** For the enterprise itself: no names of officials, nothing internal. Empty if a link may not show it. */
    public Optional<CaseFile> own(UUID enterpriseId, UUID id) {
        return sql.one(
                ROW + "p.enterprise_id = ? and " + EnterpriseProblemReading.SHOWN,
                row -> read(row, ownSteps(id), List.of(), false),
                id,
                enterpriseId);
    }

    /** How many steps the enterprise is not told of. */
    public int internalSteps(UUID id) {
        return (int) rows.steps(id).stream().filter(row -> !row.toEnterprise()).count();
    }

    private List<CaseStep> fullSteps(UUID id) {
        Iterator<CaseReply> given = rows.replies(id).iterator();
        Map<UUID, List<CaseAttachment>> files = rows.files(id);
        List<CaseStep> steps = new ArrayList<>();
        for (StepRow row : rows.steps(id)) {
            CaseStep step = row.step();
            CaseReply reply = GIVING.contains(step.command()) && given.hasNext() ? given.next() : null;
            // The files of a draft are told with the reply that became of it.
            List<CaseAttachment> own = step.command().equals("draftReply") ? null : files.get(step.id());
            List<CaseAttachment> all = reply == null ? own : files.get(reply.id());
            steps.add(step.with(reply, all == null ? List.of() : all));
        }
        return steps;
    }

    private List<CaseStep> ownSteps(UUID id) {
        Map<UUID, CaseReply> replies =
                rows.replies(id).stream().collect(Collectors.toMap(CaseReply::id, Function.identity()));
        Map<UUID, List<CaseAttachment>> files = rows.files(id);
        List<CaseStep> steps = new ArrayList<>();
        for (StepRow row : rows.steps(id)) {
            if (!row.toEnterprise()) {
                continue;
            }
            CaseReply reply = row.replyId() == null ? null : replies.get(row.replyId());
            List<CaseAttachment> all =
                    new ArrayList<>(files.getOrDefault(row.step().id(), List.of()));
            if (reply != null) {
                all.addAll(0, files.getOrDefault(reply.id(), List.of()));
            }
            steps.add(told(row.step()).with(reply, all));
        }
        return steps;
    }

    private static CaseStep told(CaseStep step) {
        return new CaseStep(
                step.id(),
                step.command(),
                shown(step.from()),
                shown(step.to()),
                step.at(),
                null,
                null,
                step.contactName(),
                // Why departments settled it so is theirs.
                "decideObjection".equals(step.command()) ? null : step.text(),
                null,
                step.delivery(),
                step.word(),
                step.extension(),
                null,
                step.signature(),
                List.of());
    }

    private static String shown(String state) {
        return state == null
                ? null
                : EnterpriseProblem.shown(ProblemState.valueOf(state)).name();
    }

    private static CaseFile read(ResultSet row, List<CaseStep> steps, List<CaseDepartment> departments, boolean names)
            throws SQLException {
        return new CaseFile(
                Sql.id(row, "id"),
                row.getString("number"),
                Sql.term(row, "state", ProblemState.class),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "visit_id"),
                row.getString("type"),
                row.getString("category"),
                row.getString("source"),
                row.getString("first_seen_by"),
                row.getString("text"),
                row.getString("contact_name"),
                names ? row.getString("raiser") : null,
                Sql.instant(row, "heard_at"),
                Sql.instant(row, "submitted_at"),
                Sql.instant(row, "closed_at"),
                steps,
                departments);
    }
}
