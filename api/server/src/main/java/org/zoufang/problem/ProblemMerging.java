package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemMergeInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/**
 * Links problems that are one matter (并办), and takes the link away again: each enterprise keeps its own status. All of one
 * matter point at one problem, and that one at none: there is never a chain. Whoever merges waits for the other who does.
 */
@ApplicationScoped
public class ProblemMerging {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Sql sql;

    ProblemMerging(ProblemCases cases, ProblemSteps steps, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.sql = sql;
    }

    /** Links it to another; what was linked to it is linked to that other too, each with a step of its own. */
    @Transactional
    public UUID merge(Caller caller, ProblemMergeInput input) {
        oneAtATime();
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "merge", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        UUID into = check.id(input.intoId(), "intoId");
        byOffice(work, check);
        if (work.id().equals(into)) {
            check.refuse(RefusalCode.MERGE_ITSELF, "intoId");
        }
        if (work.problem().mergedInto != null) {
            check.refuse(RefusalCode.MERGED_ALREADY, "id", number(work.problem().mergedInto));
        }
        check.settle();
        refuseChain(into);
        work.problem().mergedInto = into;
        steps.beside(work, text, false);
        merged(work.id()).forEach(one -> repoint(caller, one, into));
        return work.id();
    }

    /** Takes the link away: the two were not one matter after all. */
    @Transactional
    public UUID unmerge(Caller caller, ProblemStepInput input) {
        oneAtATime();
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "unmerge", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        byOffice(work, check);
        if (work.problem().mergedInto == null) {
            check.refuse(RefusalCode.NOT_MERGED, "id");
        }
        check.settle();
        work.problem().mergedInto = null;
        return steps.beside(work, text, false);
    }

    private static void byOffice(ProblemCase work, InputCheck check) {
        if (!work.isOffice()) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
    }

    private void refuseChain(UUID into) {
        Problem other = cases.known(into, "intoId");
        if (other.mergedInto != null) {
            throw Refused.because(RefusalCode.MERGE_CHAIN, "intoId", number(other.mergedInto));
        }
    }

    private void repoint(Caller caller, UUID id, UUID into) {
        ProblemCase work = cases.along(caller, id, "merge");
        work.problem().mergedInto = into;
        steps.beside(work, null, false);
    }

    private List<UUID> merged(UUID into) {
        return sql.list("select id from problem where merged_into = ? order by id", row -> Sql.id(row, "id"), into);
    }

    private String number(UUID id) {
        return sql.one("select number from problem where id = ?", row -> row.getString(1), id)
                .orElseGet(id::toString);
    }

    private void oneAtATime() {
        sql.list("select pg_advisory_xact_lock(hashtext('zoufang problem merge'))", row -> null);
    }
}
