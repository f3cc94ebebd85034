package org.zoufang.leadership.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.SizeClass;
import org.zoufang.contract.VisitState;
import org.zoufang.leadership.OfficialName;
import org.zoufang.leadership.VisitHistoryEntry;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.leadership.VisitHistoryReading;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;

/**
 * Reads the file of one enterprise. Its visits, problems, promises and hazards are those that the caller sees in their own
 * lists; of a list that is closed to his roles he is shown nothing here either, not even that it is empty. The register is
 * open to every official.
 */
@ApplicationScoped
public class EnterpriseFileReading {

    private static final int LAST_VISITS = 3;

    private static final String PROBLEMS = "Query.problems";
    private static final String PROMISES = "Query.commitments";
    private static final String HAZARDS = "Query.hazards";

    private static final String FACTS = "select * from leadership_enterprise_facts where id = ?";

    private static final String PEOPLE =
            """
            select k.type, o.id, o.name, o.title from leadership_pairing k
            join leadership_official o on o.id = k.official_id
            where k.enterprise_id = ? order by k.type, o.name, o.id
            """;

    private final Sql sql;
    private final VisitHistoryReading visits;
    private final FilePromiseReading promises;
    private final FileHazardReading hazards;
    private final FilePlanReading plans;
    private final AccessTable access;

    EnterpriseFileReading(
            Sql sql,
            VisitHistoryReading visits,
            FilePromiseReading promises,
            FileHazardReading hazards,
            FilePlanReading plans,
            AccessTable access) {
        this.sql = sql;
        this.visits = visits;
        this.promises = promises;
        this.hazards = hazards;
        this.plans = plans;
        this.access = access;
    }

    /** @throws NotFound if there is no such enterprise */
    public EnterpriseFile file(Caller caller, UUID id) {
        FileFacts facts =
                sql.one(FACTS, EnterpriseFileReading::facts, id).orElseThrow(() -> new NotFound("enterprise"));
        boolean problems = mayRead(caller, PROBLEMS);
        Condition seen = problems ? ProblemSight.seenBy(caller, "p") : Condition.any(List.of());
        int[] counts = sql.one(
                        "select count(*), count(*) filter (where p.is_open) from leadership_problem_line p"
                                + " where p.enterprise_id = ? and " + seen.text(),
                        row -> new int[] {row.getInt(1), row.getInt(2)},
                        seen.between(List.of(id)))
                .orElseThrow();
        return new EnterpriseFile(
                facts,
                lastVisits(caller, id),
                problems,
                openProblems(seen, id),
                counts[1],
                counts[0],
                mayRead(caller, PROMISES) ? promises.of(caller, id) : null,
                mayRead(caller, HAZARDS) ? hazards.of(caller, id) : null,
                plans.of(caller, id),
                sql.list(PEOPLE, EnterpriseFileReading::person, id));
    }

    private boolean mayRead(Caller caller, String ledger) {
        return access.allows(ledger, caller);
    }

    /** Those that are planned and not begun stand elsewhere. */
    private List<VisitHistoryEntry> lastVisits(Caller caller, UUID id) {
        VisitHistoryFilter here = new VisitHistoryFilter(id, null, null, null, Set.of(), null);
        return visits.page(here, caller, null, null).edges().stream()
                .map(edge -> edge.node())
                .filter(visit -> visit.state() != VisitState.DRAFT)
                .limit(LAST_VISITS)
                .toList();
    }

    private List<FileProblem> openProblems(Condition seen, UUID id) {
        return sql.list(
                "select p.id, p.number, p.text, p.state, p.submitted_at, p.due_on, p.lead from leadership_problem_line p"
                        + " where p.enterprise_id = ? and p.is_open and " + seen.text()
                        + " order by p.due_on nulls last, p.submitted_at, p.id limit 20",
                row -> new FileProblem(
                        Sql.id(row, "id"),
                        row.getString("number"),
                        row.getString("text"),
                        Sql.term(row, "state", ProblemState.class),
                        Sql.instant(row, "submitted_at"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("lead")),
                seen.between(List.of(id)));
    }

    private static FileFacts facts(ResultSet row) throws SQLException {
        return new FileFacts(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("credit_code"),
                Sql.term(row, "size_class", SizeClass.class),
                row.getString("sector"),
                row.getString("district"),
                row.getString("address"),
                row.getBoolean("key_enterprise"));
    }

    private static FilePerson person(ResultSet row) throws SQLException {
        return new FilePerson(
                new OfficialName(Sql.id(row, "id"), row.getString("name"), row.getString("title")),
                Sql.term(row, "type", PairingType.class));
    }
}
