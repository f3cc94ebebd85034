package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.pairing.handover.HandOverCase;
import org.zoufang.pairing.handover.HandOverPart;
import org.zoufang.pairing.handover.HandedThing;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/**
 * The problems that the one who leaves follows go along when an enterprise is handed over: his successor answers what the
 * office asks, delivers and follows. Who raised one is never rewritten.
 */
@ApplicationScoped
class ProblemHandOver implements HandOverPart {

    private static final String FOLLOWED =
            """
            select id, number, state from problem where enterprise_id = ?
            and (follower_id = ? or follower_id is null and (raised_by = ? or principal_id = ?))
            order by number
            """;

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Sql sql;

    ProblemHandOver(ProblemCases cases, ProblemSteps steps, Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.sql = sql;
    }

    @Override
    public List<HandedThing> things(HandOverCase work) {
        return sql.list(
                FOLLOWED,
                row -> new HandedThing(
                        ProblemLifecycle.isOpen(Sql.term(row, "state", ProblemState.class))
                                ? HandOverThing.PROBLEM
                                : HandOverThing.PROBLEM_OVER,
                        Sql.id(row, "id"),
                        row.getString("number")),
                work.enterpriseId(),
                work.leaverId(),
                work.leaverId(),
                work.leaverId());
    }

    @Override
    public void move(HandOverCase work, List<HandedThing> things) {
        for (HandedThing thing : things) {
            Problem problem = cases.known(thing.id(), "pairingId");
            problem.followerId = work.successorId();
            steps.beside(
                    new ProblemCase(problem, List.of(), work.caller(), null, null, "handOver", Ids.next(), null, false),
                    null,
                    false);
        }
    }
}
