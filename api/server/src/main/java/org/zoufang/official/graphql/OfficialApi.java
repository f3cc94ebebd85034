package org.zoufang.official.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.official.OfficialConnection;
import org.zoufang.official.OfficialReading;

/** Officials through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OfficialApi {

    private final OfficialReading officials;

    OfficialApi(OfficialReading officials) {
        this.officials = officials;
    }

    @Query
    @Description("Officials by name, pinyin or initials, in the order of their pinyin")
    public OfficialConnection officials(
            @Description("The cursor after which the page begins") String after,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("Part of the name, its pinyin or initials") String search) {
        return officials.search(search, first, after);
    }
}
