package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
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
        tell(work, kind, contact, work.caller().officialId());
    }

    /** The same where the clock took the step, and this official stands behind it. */
    void tell(CommitmentCase work, NoticeKind kind, String contact, UUID official) {
        Commitment commitment = work.commitment();
        news.fire(new PromiseNews(
                work.stepId(),
                commitment.id,
                commitment.enterpriseId,
                kind,
                official,
                contact == null ? commitment.contactName : contact));
    }
}
