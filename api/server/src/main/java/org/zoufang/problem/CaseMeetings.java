package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.problem.view.CaseMeeting;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Sql;

/** The records of case meetings (一事一议): written once, under the id of their step. */
@ApplicationScoped
public class CaseMeetings {

    private final Sql sql;
    private final StepFileReading files;

    CaseMeetings(Sql sql, StepFileReading files) {
        this.sql = sql;
        this.files = files;
    }

    void record(ProblemCase work, LocalDate heldOn, String participants, String decision) {
        sql.change(
                "insert into problem_meeting (id, problem_id, held_on, participants, decision) values (?, ?, ?, ?, ?)",
                work.stepId(),
                work.id(),
                heldOn,
                participants,
                decision);
    }

    /** Of problems that the caller was already allowed to see, the first one first. */
    public Map<UUID, List<CaseMeeting>> ofProblems(Collection<UUID> problemIds) {
        List<CaseMeeting> found = sql.list(
                "select * from problem_meeting where problem_id = any(?::uuid[]) order by problem_id, held_on, id",
                row -> new CaseMeeting(
                        Sql.id(row, "id"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("participants"),
                        row.getString("decision"),
                        List.of(),
                        Sql.id(row, "problem_id")),
                problemIds);
        Map<UUID, List<ProblemFile>> minutes =
                files.ofSteps(found.stream().map(CaseMeeting::id).toList());
        return found.stream()
                .map(one -> with(one, minutes.getOrDefault(one.id(), List.of())))
                .collect(Collectors.groupingBy(CaseMeeting::problemId));
    }

    private static CaseMeeting with(CaseMeeting one, List<ProblemFile> minutes) {
        return new CaseMeeting(one.id(), one.heldOn(), one.participants(), one.decision(), minutes, one.problemId());
    }
}
