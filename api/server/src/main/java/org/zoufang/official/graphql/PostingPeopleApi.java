package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingProposal;

/** The people of posts: who holds them, who gave them, who agreed. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PostingPeopleApi {

    private final OfficialReading officials;

    PostingPeopleApi(OfficialReading officials) {
        this.officials = officials;
    }

    @NonNull
    @Description("Who holds it")
    public List<Official> official(@Source List<Posting> of) {
        return officials(of, Posting::officialId);
    }

    @Description("Who gave it; nobody where it was given before this was kept")
    public List<Official> appointedBy(@Source List<Posting> of) {
        return officials(of, Posting::appointedById);
    }

    @Description("The second administrator who agreed, if one had to")
    public List<Official> approvedBy(@Source List<Posting> of) {
        return officials(of, Posting::approvedById);
    }

    @NonNull
    @Description("For whom")
    public List<Official> candidate(@Source List<PostingProposal> of) {
        return officials(of, PostingProposal::officialId);
    }

    @NonNull
    @Description("Who proposed it")
    public List<Official> proposedBy(@Source List<PostingProposal> of) {
        return officials(of, PostingProposal::proposedById);
    }

    @Description("Who decided; nobody while it waits")
    public List<Official> decidedBy(@Source List<PostingProposal> of) {
        return officials(of, PostingProposal::decidedById);
    }

    private <T> List<Official> officials(List<T> of, Function<T, UUID> whose) {
        Map<UUID, Official> found = officials.byIds(
                of.stream().map(whose).filter(Objects::nonNull).distinct().toList());
        List<Official> people = new ArrayList<>();
        of.forEach(one -> people.add(whose.apply(one) == null ? null : found.get(whose.apply(one))));
        return people;
    }
}
