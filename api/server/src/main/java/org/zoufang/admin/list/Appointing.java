package org.zoufang.admin.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.AccountKeeping;
import org.zoufang.official.Caller;
import org.zoufang.official.posting.NewPosting;
import org.zoufang.official.posting.PostGiving;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.official.register.OfficialSaving;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.Ids;

/** What a line of a list of people sets in motion. */
@ApplicationScoped
class Appointing {

    private final OrganisationReading bodies;
    private final OfficialSaving saving;
    private final PostingReading postings;
    private final PostGiving giving;
    private final AccountKeeping accounts;

    Appointing(
            OrganisationReading bodies,
            OfficialSaving saving,
            PostingReading postings,
            PostGiving giving,
            AccountKeeping accounts) {
        this.bodies = bodies;
        this.saving = saving;
        this.postings = postings;
        this.giving = giving;
        this.accounts = accounts;
    }

    /** The body of that name; null if there is none. */
    RegisteredOrganisation body(String name) {
        return bodies.named(name).orElse(null);
    }

    UUID bringIn(Caller caller, String name) {
        return saving.save(caller, Ids.next(), name, null, null);
    }

    List<Posting> postsOf(UUID official) {
        return postings.of(List.of(official)).getOrDefault(official, List.of());
    }

    List<PostingProposal> proposedFor(UUID official) {
        return postings.proposedFor(List.of(official)).getOrDefault(official, List.of());
    }

    PostGiving.Given give(Caller caller, NewPosting asked) {
        return giving.give(caller, asked);
    }

    void open(Caller caller, UUID official, String account) {
        accounts.openLocked(caller, official, account);
    }
}
