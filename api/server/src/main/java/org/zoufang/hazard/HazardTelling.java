package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.NoticeKind;

/**
 * Says that an enterprise has something to be told about its hazard: what it has to know or act upon. Its own word, also
 * where the regulator writes it down from paper, is not told back to it.
 */
@ApplicationScoped
class HazardTelling {

    private final Event<HazardNews> news;

    HazardTelling(Event<HazardNews> news) {
        this.news = news;
    }

    /** After the step was written; the hazard stands where the step led. */
    void tell(HazardCase work) {
        Hazard hazard = work.hazard();
        told(work.command(), hazard.state)
                .ifPresent(kind -> news.fire(new HazardNews(
                        work.stepId(),
                        hazard.id,
                        hazard.enterpriseId,
                        kind,
                        work.caller().officialId())));
    }

    /** A major one that passed waits to be taken off the list: then it is told. */
    private static Optional<NoticeKind> told(String command, HazardState to) {
        return switch (command) {
            case "report" ->
                Optional.of(to == HazardState.IMMEDIATE_DANGER ? NoticeKind.HAZARD_DANGER : NoticeKind.HAZARD_FOUND);
            case "warn" -> Optional.of(NoticeKind.HAZARD_DANGER);
            case "remind" -> Optional.of(NoticeKind.HAZARD_REMINDED);
            case "grade" -> Optional.of(NoticeKind.HAZARD_GRADED);
            case "order" -> Optional.of(NoticeKind.HAZARD_ORDERED);
            case "list" -> Optional.of(NoticeKind.HAZARD_LISTED);
            case "appointRecheck" -> Optional.of(NoticeKind.HAZARD_RECHECK_APPOINTED);
            case "recheck" -> rechecked(to);
            case "delist" -> Optional.of(NoticeKind.HAZARD_DELISTED);
            case "review" -> Optional.of(NoticeKind.HAZARD_REVIEWED);
            case "transfer" -> Optional.of(NoticeKind.HAZARD_TRANSFERRED);
            default -> Optional.empty();
        };
    }

    private static Optional<NoticeKind> rechecked(HazardState to) {
        return switch (to) {
            case CLOSED -> Optional.of(NoticeKind.HAZARD_CLOSED);
            case RECTIFYING -> Optional.of(NoticeKind.HAZARD_RECHECK_FAILED);
            default -> Optional.empty();
        };
    }
}
