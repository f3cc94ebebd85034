package org.zoufang.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.cluster.view.MemberView;
import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.MemberStanding;
import org.zoufang.contract.ProblemState;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Sql;

/** How it stands with each problem of a common one, as far as the caller sees the problem. */
@ApplicationScoped
public class MemberReading {

    private record Found(
            UUID cluster,
            UUID problem,
            String reply,
            boolean delivered,
            Instant reachedAt,
            EnterpriseVerdict verdict) {}

    private final Sql sql;
    private final ProblemReading problems;
    private final SensitiveProblems sensitive;

    MemberReading(Sql sql, ProblemReading problems, SensitiveProblems sensitive) {
        this.sql = sql;
        this.problems = problems;
        this.sensitive = sensitive;
    }

    /** Those of each, the first taken in first; to be called outside transactions. */
    public Map<UUID, List<MemberView>> of(Caller caller, Collection<UUID> clusters) {
        List<Found> found = sql.list(
                """
                select m.cluster_id, m.problem_id, r.state as reply, d.id is not null as delivered, d.reached_at, v.verdict
                from cluster_member m
                left join problem_reply r on r.id = m.reply_id
                left join lateral (
                    select id, reached_at from problem_delivery where reply_id = m.reply_id
                    order by delivered_at desc, id desc limit 1) d on true
                left join lateral (
                    select c.verdict from problem_confirmation c join problem_step s on s.id = c.id
                    where c.delivery_id = d.id and c.verdict <> 'NO_ANSWER' order by s.position desc limit 1) v on true
                where m.cluster_id = any(?::uuid[]) and m.removed_at is null
                """,
                row -> new Found(
                        Sql.id(row, "cluster_id"),
                        Sql.id(row, "problem_id"),
                        row.getString("reply"),
                        row.getBoolean("delivered"),
                        Sql.instant(row, "reached_at"),
                        Sql.term(row, "verdict", EnterpriseVerdict.class)),
                clusters);
        Map<UUID, ProblemView> seen =
                problems.problems(caller, found.stream().map(Found::problem).toList());
        sensitive.shown(caller, seen.values());
        return found.stream()
                .filter(one -> seen.containsKey(one.problem()))
                .sorted(Comparator.comparing(one -> seen.get(one.problem()).submittedAt()))
                .collect(Collectors.groupingBy(
                        Found::cluster,
                        Collectors.mapping(one -> view(one, seen.get(one.problem())), Collectors.toList())));
    }

    private static MemberView view(Found found, ProblemView problem) {
        boolean measured = Objects.equals(found.reply(), "GIVEN");
        return new MemberView(problem, standing(found, problem.state(), measured), found.reachedAt(), measured);
    }

    private static MemberStanding standing(Found found, ProblemState state, boolean measured) {
        return switch (state) {
            case CLOSED -> MemberStanding.CONFIRMED;
            case WATCHED -> MemberStanding.INTERIM;
            case WITHDRAWN, REDIRECTED -> MemberStanding.GONE;
            case AWAITING_CONFIRMATION -> MemberStanding.ASKED;
            case REPLIED -> measured && !found.delivered() ? MemberStanding.TO_TELL : MemberStanding.IN_HAND;
            default ->
                found.verdict() == EnterpriseVerdict.DISSATISFIED
                        ? MemberStanding.DISSATISFIED
                        : MemberStanding.IN_HAND;
        };
    }
}
