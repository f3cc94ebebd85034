package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.zoufang.contract.NoticeKind;

/** Says that an enterprise has something to be told. What a link may not show is not told by one. */
@ApplicationScoped
class EnterpriseTelling {

    private final Event<EnterpriseNews> news;
    private final Event<ProblemClosed> closings;

    EnterpriseTelling(Event<EnterpriseNews> news, Event<ProblemClosed> closings) {
        this.news = news;
        this.closings = closings;
    }

    /** After the enterprise's word that closed it was written: it reads so at its own link, or is told of it. */
    void closed(ProblemCase work, String contact) {
        Problem problem = work.problem();
        if (EnterpriseProblemReading.isShown(problem)) {
            closings.fire(new ProblemClosed(work.stepId(), problem.id, problem.enterpriseId));
        }
        if (!work.isEnterprise()) {
            tell(work, NoticeKind.PROBLEM_CLOSED, contact);
        }
    }

    /** After the step was written. */
    void tell(ProblemCase work, NoticeKind kind, String contact) {
        tell(work, kind, contact, work.caller() == null ? null : work.caller().officialId());
    }

    /** The same where the clock took the step, and this official stands behind it; where nobody does, nothing is told. */
    void tell(ProblemCase work, NoticeKind kind, String contact, UUID official) {
        Problem problem = work.problem();
        if (official != null && EnterpriseProblemReading.isShown(problem)) {
            news.fire(new EnterpriseNews(
                    work.stepId(),
                    problem.id,
                    problem.enterpriseId,
                    kind,
                    official,
                    contact == null ? problem.contactName : contact));
        }
    }
}
