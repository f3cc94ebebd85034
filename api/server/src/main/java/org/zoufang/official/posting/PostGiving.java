package org.zoufang.official.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.RoleScope;
import org.zoufang.contract.Scope;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/**
 * Gives posts. What a post opens is open with its holder's next request; a post with far-reaching rights is only
 * proposed and waits for a second administrator.
 */
@ApplicationScoped
public class PostGiving {

    private final Posts posts;
    private final PostingReading reading;
    private final PostNoting noting;

    PostGiving(Posts posts, PostingReading reading, PostNoting noting) {
        this.posts = posts;
        this.reading = reading;
        this.noting = noting;
    }

    /**
     * What became of it: a post, or a proposal.
     *
     * @param posting in force from its first day, or null
     * @param proposal waits for a second administrator, or null
     */
    public record Given(Posting posting, PostingProposal proposal) {}

    /**
     * Gives or proposes a post. The same id and content once more is the same success.
     *
     * @throws Refused with all that stands against it
     */
    @Transactional
    public Given give(Caller caller, NewPosting asked) {
        InputCheck check = new InputCheck();
        check.refuseAll(PostingPolicy.check(asked));
        check.refuseAll(PostingPolicy.checkOther(caller.officialId(), asked.officialId(), "officialId"));
        if (!posts.holds(asked.officialId())) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID, "officialId", asked.officialId().toString());
        }
        Optional<Posts.Body> body = posts.body(asked.organisationId());
        if (body.isEmpty()) {
            check.refuse(
                    RefusalCode.UNKNOWN_ID,
                    "organisationId",
                    asked.organisationId().toString());
        }
        body.filter(Posts.Body::closed)
                .ifPresent(closed -> check.refuse(RefusalCode.ORGANISATION_CLOSED, "organisationId", closed.name()));
        check.settle();
        Scope scope = asked.scope() != null
                ? asked.scope()
                : RoleScope.usual(asked.role(), body.orElseThrow().kind());
        return given(
                caller,
                asked.with(scope, asked.title() == null ? "" : asked.title().strip()));
    }

    private Given given(Caller caller, NewPosting asked) {
        Optional<Given> before = standing(asked);
        if (before.isPresent()) {
            return before.get();
        }
        posts.overlapping(asked).ifPresent(day -> {
            throw Refused.because(RefusalCode.POSTING_OVERLAPS, "from", day.toString());
        });
        if (PostingPolicy.needsSecond(asked.role())) {
            posts.propose(asked, caller.officialId());
            noting.note("postingPropose", asked, caller, Map.of());
        } else {
            posts.add(asked, caller.officialId(), null);
            noting.note("postingGive", asked, caller, Map.of());
            noting.changed(asked.officialId());
        }
        return standing(asked).orElseThrow();
    }

    private Optional<Given> standing(NewPosting asked) {
        Optional<Posting> posting = reading.byId(asked.id());
        Optional<PostingProposal> proposal = reading.proposal(asked.id());
        boolean same = posting.filter(one -> one.officialId().equals(asked.officialId())
                                && one.organisation().id().equals(asked.organisationId())
                                && one.role() == asked.role())
                        .isPresent()
                || proposal.filter(one -> one.asked().equals(asked)).isPresent();
        if (!same && (posting.isPresent() || proposal.isPresent())) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id().toString());
        }
        return same
                ? Optional.of(new Given(posting.orElse(null), posting.isPresent() ? null : proposal.orElse(null)))
                : Optional.empty();
    }
}
