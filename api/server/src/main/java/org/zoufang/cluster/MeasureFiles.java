package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.StepFileReading;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Sql;

/** The files of measures: each problem's reply carries them; they are shown as those of one that the caller sees. */
@ApplicationScoped
public class MeasureFiles {

    private record Replied(UUID measure, UUID problem, UUID reply, boolean given) {}

    private final Sql sql;
    private final ProblemReading problems;
    private final StepFileReading files;

    MeasureFiles(Sql sql, ProblemReading problems, StepFileReading files) {
        this.sql = sql;
        this.problems = problems;
        this.files = files;
    }

    /** Of measures that the caller was already allowed to see. */
    public Map<UUID, List<ProblemFile>> of(Caller caller, Collection<UUID> measures) {
        List<Replied> found = sql.list(
                """
                select c.id as measure, m.problem_id, m.reply_id, r.state = 'GIVEN' as given from cluster_measure c
                join cluster_member m on m.cluster_id = c.cluster_id and m.removed_at is null
                join problem_reply r on r.id = m.reply_id and r.state in ('DRAFTED', 'GIVEN')
                where c.id = any(?::uuid[]) order by c.id, m.problem_id
                """,
                row -> new Replied(
                        Sql.id(row, "measure"),
                        Sql.id(row, "problem_id"),
                        Sql.id(row, "reply_id"),
                        row.getBoolean("given")),
                measures);
        var seen = problems.problems(
                        caller, found.stream().map(Replied::problem).distinct().toList())
                .keySet();
        Map<UUID, Replied> one = new LinkedHashMap<>();
        found.stream()
                .filter(each -> seen.contains(each.problem()))
                .forEach(each -> one.putIfAbsent(each.measure(), each));
        Map<UUID, List<ProblemFile>> given =
                files.ofSteps(one.values().stream().map(Replied::reply).toList());
        Map<UUID, List<ProblemFile>> all = new LinkedHashMap<>();
        one.forEach((measure, each) -> all.put(
                measure, each.given() ? given.getOrDefault(each.reply(), List.of()) : files.ofDraft(each.reply())));
        return all;
    }
}
