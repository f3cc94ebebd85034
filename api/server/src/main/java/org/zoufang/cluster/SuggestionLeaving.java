package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.cluster.input.ClusterLeaveInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.shared.Fingerprint;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** The office finds that a suggestion is no common problem: for the same problems it does not come again. */
@ApplicationScoped
public class SuggestionLeaving {

    private final Sql sql;
    private final ProblemReading problems;
    private final Event<Noted> noted;
    private final Clock clock;

    SuggestionLeaving(Sql sql, ProblemReading problems, Event<Noted> noted, Clock clock) {
        this.sql = sql;
        this.problems = problems;
        this.noted = noted;
        this.clock = clock;
    }

    /** The same again is the same success. */
    @Transactional
    public UUID leave(Caller caller, ClusterLeaveInput input) {
        UUID id = Ids.parse(input.id(), "id");
        List<UUID> asked = read(caller, input);
        byte[] hash = Fingerprint.of(caller.officialId(), input);
        int fresh = sql.change(
                """
                insert into cluster_leaving (id, problems, reason, left_by, left_at, content_hash)
                values (?, ?::uuid[], ?, ?, ?, ?) on conflict (id) do nothing
                """,
                id,
                asked,
                input.text(),
                caller.officialId(),
                clock.instant(),
                hash);
        if (fresh == 1) {
            noted.fire(new Noted(
                    "clusterLeave",
                    "CLUSTER",
                    id.toString(),
                    caller.officialId(),
                    caller.deviceId(),
                    Map.of("problems", String.valueOf(asked.size()))));
        } else {
            refuseOther(id, hash);
        }
        return id;
    }

    private List<UUID> read(Caller caller, ClusterLeaveInput input) {
        InputCheck check = new InputCheck();
        check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (!caller.is(Role.SERVICE_OFFICE)) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "id");
        }
        List<UUID> asked = MemberChoice.several(input.problemIds(), check);
        check.settle();
        if (problems.problems(caller, asked).size() < asked.size()) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "problemIds", "");
        }
        return asked;
    }

    private void refuseOther(UUID id, byte[] hash) {
        Optional<byte[]> before =
                sql.one("select content_hash from cluster_leaving where id = ?", row -> row.getBytes(1), id);
        if (before.filter(one -> Arrays.equals(one, hash)).isEmpty()) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", id.toString());
        }
    }
}
