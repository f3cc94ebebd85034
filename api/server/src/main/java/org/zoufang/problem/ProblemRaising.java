package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Bringing problems in: whoever heard one, on the spot or later. */
@ApplicationScoped
public class ProblemRaising {

    private static final String EVIDENCE =
            "insert into problem_evidence (problem_id, row_id, kind, linked_by, linked_at) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    private static final String GIVEN_PHOTO =
            "insert into problem_photo (id, problem_id, position, sha256, given_at) values (?, ?, ?, ?, ?)";

    private final Problems problems;
    private final ProblemOrigins origins;
    private final ProblemTerms terms;
    private final ProblemSteps steps;
    private final Recurrences recurrences;
    private final Sql sql;
    private final Clock clock;

    ProblemRaising(
            Problems problems,
            ProblemOrigins origins,
            ProblemTerms terms,
            ProblemSteps steps,
            Recurrences recurrences,
            Sql sql,
            Clock clock) {
        this.problems = problems;
        this.origins = origins;
        this.terms = terms;
        this.steps = steps;
        this.recurrences = recurrences;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Brings a problem in. The same input again is the same success.
     *
     * @return the problem's id
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID submit(Caller caller, ProblemSubmitInput input) {
        UUID id = Ids.parse(input.id(), "id");
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        problems.claim(id);
        Problem existing = problems.findById(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewProblem asked = origins.read(id, caller, input, check);
        terms.refuseUnknown(asked.type(), asked.category(), check);
        check.refuseAll(ActingPolicy.acting(asked.principalId(), caller.reach().principals()));
        check.settle();
        return stored(caller, asked, hash);
    }

    /**
     * The enterprise itself reports a problem by a link of its own. The same again is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public UUID report(ReportedProblem reported) {
        UUID id = Ids.parse(reported.id(), "id");
        byte[] hash = Fingerprint.of(reported);
        problems.claim(id);
        Problem existing = problems.findById(id);
        if (existing != null) {
            return sameOrTaken(existing, hash);
        }
        InputCheck check = new InputCheck();
        NewProblem asked = origins.read(id, reported, check);
        terms.refuseUnknown(asked.type(), asked.category(), check);
        check.settle();
        Problem problem = Problem.submitted(asked, clock.instant(), hash);
        recurrences.before(problem).ifPresent(problem::raisedAgain);
        problems.add(problem);
        steps.reported(reported.linkId(), problem, hash);
        for (int i = 0; i < reported.photos().size(); i++) {
            String sha256 = reported.photos().get(i);
            sql.change(GIVEN_PHOTO, Ids.next(), id, i + 1, sha256, problem.submittedAt);
        }
        return id;
    }

    private UUID stored(Caller caller, NewProblem asked, byte[] hash) {
        Instant now = clock.instant();
        Problem problem = Problem.submitted(asked, now, hash);
        if (problem.firstSeenBy == FirstSeenBy.RAISED_BY_ENTERPRISE) {
            recurrences.before(problem).ifPresent(problem::raisedAgain);
        }
        problems.add(problem);
        steps.submitted(caller, problem, hash);
        if (asked.noteId() != null) {
            sql.change(EVIDENCE, problem.id, asked.noteId(), "NOTE", caller.officialId(), now);
        }
        asked.photoIds().forEach(photo -> sql.change(EVIDENCE, problem.id, photo, "PHOTO", caller.officialId(), now));
        return problem.id;
    }

    private static UUID sameOrTaken(Problem existing, byte[] hash) {
        if (!Arrays.equals(existing.contentHash, hash)) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", existing.id.toString());
        }
        return existing.id;
    }
}
