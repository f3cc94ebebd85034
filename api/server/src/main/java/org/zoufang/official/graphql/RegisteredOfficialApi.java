package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.official.register.OfficialSaving;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** People through the front door, for those who keep them. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RegisteredOfficialApi {

    private final CurrentCaller current;
    private final RegisteredOfficialReading reading;
    private final OfficialSaving saving;
    private final PostingReading postings;

    RegisteredOfficialApi(
            CurrentCaller current, RegisteredOfficialReading reading, OfficialSaving saving, PostingReading postings) {
        this.current = current;
        this.reading = reading;
        this.saving = saving;
        this.postings = postings;
    }

    @Query
    @Description("One person with all posts, for those who appoint or oversee")
    public RegisteredOfficial official(@Id @NonNull @Description("The person") String id) {
        return reading.byId(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("official"));
    }

    @Mutation
    @Description("Brings a person in, or corrects how he is called")
    public OfficialPayload officialSave(@NonNull @Description("What is asked") OfficialSaveInput input) {
        Caller caller = current.caller();
        try {
            UUID id = saving.save(caller, Ids.parse(input.id(), "id"), input.name(), input.pinyin(), input.initials());
            return new OfficialPayload(reading.byId(id).orElse(null), List.of());
        } catch (Refused refused) {
            return new OfficialPayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @NonNull
    @Description("All posts, the youngest first")
    public List<@NonNull List<@NonNull Posting>> postings(@Source List<RegisteredOfficial> of) {
        Map<UUID, List<Posting>> found = postings.of(ids(of));
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    @NonNull
    @Description("Posts that wait for a second administrator or were rejected, the youngest first")
    public List<@NonNull List<@NonNull PostingProposal>> proposals(@Source List<RegisteredOfficial> of) {
        Map<UUID, List<PostingProposal>> found = postings.proposedFor(ids(of));
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    private static List<UUID> ids(List<RegisteredOfficial> of) {
        return of.stream().map(RegisteredOfficial::id).toList();
    }
}
