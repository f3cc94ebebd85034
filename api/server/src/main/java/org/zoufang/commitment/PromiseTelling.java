package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.zoufang.contract.NoticeKind;

/** Says that an enterprise has something to be told about a promise. */
@ApplicationScoped
class PromiseTelling {

    private final Event<PromiseNews> news;

    PromiseTelling(Event<PromiseNews> news) {
        this.news = news;
    }

    /** After the step was written. */
    void tell(CommitmentCase work, NoticeKind kind, String contact) {
        Commitment commitment = work.commitment();
        news.fire(new PromiseNews(
                work.stepId(),
                commitment.id,
                commitment.enterpriseId,
                kind,
                work.caller().officialId(),
                contact == null ? commitment.contactName : contact));
    }
}
