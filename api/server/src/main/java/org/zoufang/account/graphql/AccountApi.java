package org.zoufang.account.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.account.Me;
import org.zoufang.account.MeReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.ZoufangConfig;

/** Who I am, and where I am. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AccountApi {

    private final CurrentCaller caller;
    private final MeReading reading;
    private final ZoufangConfig config;
    private final Clock clock;

    AccountApi(CurrentCaller caller, MeReading reading, ZoufangConfig config, Clock clock) {
        this.caller = caller;
        this.reading = reading;
        this.config = config;
        this.clock = clock;
    }

    @Query
    @Description("Who is signed in")
    public Me me() {
        return reading.of(caller.caller().officialId());
    }

    /** For strangers too: a phone learns here where its person signs in. */
    @Query
    @PermitAll
    @Description("What a phone must know about the server, also before anybody has signed in")
    public ServerInfo serverInfo() {
        return ServerInfo.of(config, clock.instant());
    }
}
