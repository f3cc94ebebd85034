package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.zoufang.commitment.PromiseNews;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.counter.NoticeLinks;
import org.zoufang.hazard.HazardNews;
import org.zoufang.problem.EnterpriseNews;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.web.ContactNames;

/** Puts into the outbox what an enterprise has to be told, in the transaction of the step that is told. */
@ApplicationScoped
class NoticeWriting {

    private final Sql sql;
    private final NoticeLinks links;
    private final Clock clock;

    NoticeWriting(Sql sql, NoticeLinks links, Clock clock) {
        this.sql = sql;
        this.links = links;
        this.clock = clock;
    }

    private record Told(
            UUID enterpriseId, UUID aboutId, UUID stepId, NoticeKind kind, UUID officialId, String contactName) {}

    void write(@Observes EnterpriseNews news) {
        write(
                NoticeMatter.PROBLEM,
                new Told(
                        news.enterpriseId(),
                        news.problemId(),
                        news.stepId(),
                        news.kind(),
                        news.officialId(),
                        news.contactName()));
    }

    void write(@Observes PromiseNews news) {
        write(
                NoticeMatter.COMMITMENT,
                new Told(
                        news.enterpriseId(),
                        news.commitmentId(),
                        news.stepId(),
                        news.kind(),
                        news.officialId(),
                        news.contactName()));
    }

    void write(@Observes HazardNews news) {
        write(
                NoticeMatter.HAZARD,
                new Told(news.enterpriseId(), news.hazardId(), news.stepId(), news.kind(), news.officialId(), null));
    }

    private void write(NoticeMatter about, Told told) {
        String contact = told.contactName() == null ? ContactNames.NOBODY_NAMED : told.contactName();
        sql.change(
                "update notice set state = 'SUPERSEDED', next_at = null where %s = ? and state in ('WAITING', 'FAILED')"
                        .formatted(column(about)),
                told.aboutId());
        sql.change(
                """
                insert into notice (id, %s, enterprise_id, kind, %s, link_id, contact_name, created_by, created_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                """
                        .formatted(column(about), stepColumn(about)),
                Ids.next(),
                told.aboutId(),
                told.enterpriseId(),
                told.kind(),
                told.stepId(),
                links.of(new NoticeLinks.For(told.enterpriseId(), about, told.aboutId()), contact, told.officialId()),
                contact,
                told.officialId(),
                clock.instant());
    }

    private static String column(NoticeMatter about) {
        return switch (about) {
            case PROBLEM -> "problem_id";
            case COMMITMENT -> "commitment_id";
            case HAZARD -> "hazard_id";
        };
    }

    private static String stepColumn(NoticeMatter about) {
        return switch (about) {
            case PROBLEM -> "step_id";
            case COMMITMENT -> "commitment_step_id";
            case HAZARD -> "hazard_step_id";
        };
    }
}
