package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.register.OrganisationClosing;
import org.zoufang.official.register.OrganisationFilter;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.OrganisationSaving;
import org.zoufang.official.register.RegisteredOrganisationConnection;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Bodies through the front door, for those who keep them. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OrganisationApi {

    private final CurrentCaller current;
    private final OrganisationReading reading;
    private final OrganisationSaving saving;
    private final OrganisationClosing closing;

    OrganisationApi(
            CurrentCaller current,
            OrganisationReading reading,
            OrganisationSaving saving,
            OrganisationClosing closing) {
        this.current = current;
        this.reading = reading;
        this.saving = saving;
        this.closing = closing;
    }

    @Query
    @Description("Bodies in the order of their names, closed ones too")
    public RegisteredOrganisationConnection organisations(
            @Description("The cursor after which the page begins") String after,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Id @Description("Only those directly below this body") String parentId,
            @Description("Part of the name") String search) {
        return reading.page(
                new OrganisationFilter(search, Ids.parseIfGiven(parentId, "parentId"), false), first, after);
    }

    @Mutation
    @Description("Founds a body or changes one (单位)")
    public OrganisationPayload organisationSave(@NonNull @Description("What is asked") OrganisationSaveInput input) {
        return answer(caller -> saving.save(caller, input.read()));
    }

    @Mutation
    @Description("Closes a body in which nobody holds a post any more")
    public OrganisationPayload organisationClose(@NonNull @Description("What is asked") OrganisationCloseInput input) {
        return answer(caller -> closing.close(caller, Ids.parse(input.id(), "id")));
    }

    private OrganisationPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            return new OrganisationPayload(reading.byId(activity.apply(caller)).orElse(null), List.of());
        } catch (Refused refused) {
            return new OrganisationPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
