package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.zoufang.contract.NoticeKind;

/** Says that an enterprise has something to be told. What a link may not show is not told by one. */
@ApplicationScoped
class EnterpriseTelling {

    private final Event<EnterpriseNews> news;

    EnterpriseTelling(Event<EnterpriseNews> news) {
        this.news = news;
    }

    /** After the step was written. */
    void tell(ProblemCase work, NoticeKind kind, String contact) {
        Problem problem = work.problem();
        if (EnterpriseProblemReading.isShown(problem)) {
            news.fire(new EnterpriseNews(
                    work.stepId(),
                    problem.id,
                    problem.enterpriseId,
                    kind,
                    work.caller() == null ? null : work.caller().officialId(),
                    contact == null ? problem.contactName : contact));
        }
    }
}
