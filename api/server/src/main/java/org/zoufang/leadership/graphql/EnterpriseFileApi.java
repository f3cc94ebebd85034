package org.zoufang.leadership.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.zoufang.leadership.file.EnterpriseFile;
import org.zoufang.leadership.file.EnterpriseFileReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;

/** The card that is read before a visit. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EnterpriseFileApi {

    private final EnterpriseFileReading files;
    private final CurrentCaller current;

    EnterpriseFileApi(EnterpriseFileReading files, CurrentCaller current) {
        this.files = files;
        this.current = current;
    }

    @Query
    @Description(
            "One enterprise, one file: facts, last three visits, open problems, promises, hazards, who is going to be there, people")
    public @NonNull EnterpriseFile enterpriseFile(@Id @NonNull String id) {
        return files.file(current.caller(), Ids.parse(id, "id"));
    }
}
