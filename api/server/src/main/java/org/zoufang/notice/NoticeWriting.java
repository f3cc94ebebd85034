package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.zoufang.commitment.PromiseNews;
import org.zoufang.counter.ProblemLinks;
import org.zoufang.counter.PromiseLinks;
import org.zoufang.problem.EnterpriseNews;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Puts into the outbox what an enterprise has to be told, in the transaction of the step that is told. */
@ApplicationScoped
class NoticeWriting {

    private static final String NOBODY_NAMED = "企业联系人";

    private final Sql sql;
    private final ProblemLinks links;
    private final PromiseLinks promises;
    private final Clock clock;

    NoticeWriting(Sql sql, ProblemLinks links, PromiseLinks promises, Clock clock) {
        this.sql = sql;
        this.links = links;
        this.promises = promises;
        this.clock = clock;
    }

    void write(@Observes EnterpriseNews news) {
        String contact = news.contactName() == null ? NOBODY_NAMED : news.contactName();
        sql.change(
                "update notice set state = 'SUPERSEDED', next_at = null where problem_id = ? and state in ('WAITING', 'FAILED')",
                news.problemId());
        sql.change(
                """
                insert into notice (id, problem_id, enterprise_id, kind, step_id, link_id, contact_name, created_by,
                    created_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """,
                Ids.next(),
                news.problemId(),
                news.enterpriseId(),
                news.kind(),
                news.stepId(),
                links.of(news.problemId(), contact, news.officialId()),
                contact,
                news.officialId(),
                clock.instant());
    }

    void write(@Observes PromiseNews news) {
        String contact = news.contactName() == null ? NOBODY_NAMED : news.contactName();
        sql.change(
                "update notice set state = 'SUPERSEDED', next_at = null where commitment_id = ?"
                        + " and state in ('WAITING', 'FAILED')",
                news.commitmentId());
        sql.change(
                """
                insert into notice (id, commitment_id, enterprise_id, kind, commitment_step_id, link_id, contact_name,
                    created_by, created_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """,
                Ids.next(),
                news.commitmentId(),
                news.enterpriseId(),
                news.kind(),
                news.stepId(),
                promises.of(news.enterpriseId(), contact, news.officialId()),
                contact,
                news.officialId(),
                clock.instant());
    }
}
