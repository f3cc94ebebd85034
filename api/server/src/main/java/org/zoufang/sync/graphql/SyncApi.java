package org.zoufang.sync.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.graphql.api.Context;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.RequestOrigin;
import org.zoufang.sync.ChangePage;
import org.zoufang.sync.ChangeReading;
import org.zoufang.sync.CommandGroupInput;
import org.zoufang.sync.PushPayload;
import org.zoufang.sync.Pushing;

/** What a phone missed, and what it brings. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(TxType.NOT_SUPPORTED)
public class SyncApi {

    private final ChangeReading reading;
    private final Pushing pushing;
    private final CurrentCaller current;
    private final Context request;
    private final RequestOrigin origin;

    SyncApi(ChangeReading reading, Pushing pushing, CurrentCaller current, Context request, RequestOrigin origin) {
        this.reading = reading;
        this.pushing = pushing;
        this.current = current;
        this.request = request;
        this.origin = origin;
    }

    @Query
    @Description("What the caller's phone missed since its cursor: his own rows first, then what everybody has")
    public ChangePage changes(
            @Name("after") @Description("The cursor of the last page; not sent, from the beginning") String after,
            @Name("first") @Description("How many at most, 500 unless told") Integer first) {
        return reading.after(current.caller(), after, first, phone());
    }

    @Mutation
    @Description("Commands a phone made while away, in groups that stand or fall together (at most 200, 256 KB)."
            + " Each group has its own answer; sent again, it gets the stored one")
    public PushPayload push(
            @Name("groups") @NonNull @Description("In the order in which to carry them out")
                    List<@NonNull CommandGroupInput> groups,
            @Name("after")
                    @Description("The cursor of the last page of changes; sent with a push, the answer tells how the"
                            + " pushed rows stand, and they do not come as changes again")
                    String after) {
        DataFetchingEnvironment field = request.unwrap(DataFetchingEnvironment.class);
        return pushing.push(current.caller(), GroupsApart.of(field, groups), after, phone());
    }

    private int phone() {
        return SchemaVersion.read(origin.header(SchemaVersion.HEADER));
    }
}
