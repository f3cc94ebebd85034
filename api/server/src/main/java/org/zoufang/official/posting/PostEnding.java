package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** Ends posts. What a post opened is shut with its holder's next request. */
@ApplicationScoped
public class PostEnding {

    private final Posts posts;
    private final PostingReading reading;
    private final LastAdministrator last;
    private final PostNoting noting;
    private final Clock clock;

    PostEnding(Posts posts, PostingReading reading, LastAdministrator last, PostNoting noting, Clock clock) {
        this.posts = posts;
        this.reading = reading;
        this.last = last;
        this.noting = noting;
        this.clock = clock;
    }

    /**
     * Ends a post. Ending it at once a second time is the same success.
     *
     * @param on its last day, in China; null: it ends now
     * @throws Refused with UNKNOWN_ID, OWN_APPOINTMENT, LAST_ADMINISTRATOR, or what is wrong with the day
     */
    @Transactional
    public Posting end(Caller caller, UUID id, LocalDate on) {
        Posting found =
                reading.held(id).orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
        LocalDate today = LocalDate.now(clock);
        boolean over =
                found.endedAt() != null || found.to() != null && found.to().isBefore(today);
        if (over && on == null) {
            return found;
        }
        InputCheck check = new InputCheck();
        check.refuseAll(PostingPolicy.checkOther(caller.officialId(), found.officialId(), "id"));
        check.day(on, "on");
        if (on != null && on.isBefore(found.from())) {
            check.refuse(RefusalCode.END_BEFORE_START, "on");
        }
        LocalDate ends = ends(found);
        if (on != null && ends != null && on.isAfter(ends)) {
            check.refuse(RefusalCode.POSTING_ENDS_EARLIER, "on", ends.toString());
        }
        check.settle();
        if (found.role() == Role.ADMINISTRATOR) {
            last.requireAnother(found.officialId(), on == null ? today : on, "id");
        }
        posts.end(id, on, caller.officialId());
        noting.note("postingEnd", asked(found), caller, on == null ? Map.of() : Map.of("on", on.toString()));
        noting.changed(found.officialId());
        return reading.byId(id).orElseThrow();
    }

    private static LocalDate ends(Posting found) {
        return found.endedAt() == null ? found.to() : LocalDate.ofInstant(found.endedAt(), Clocks.CHINA);
    }

    private static NewPosting asked(Posting found) {
        return new NewPosting(
                found.id(),
                found.officialId(),
                found.organisation().id(),
                found.role(),
                found.scope(),
                found.title(),
                found.from(),
                found.to());
    }
}
