package org.zoufang.account.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a phone must know about the server")
public record ServerInfo(
        @Description("Grows by one with each change a phone can notice") int schemaVersion,
        @Description("Apps with a smaller version number must be updated") int minimumAppVersion,
        @Description("Whether administrative inspections may be recorded here") boolean adminInspectionEnabled,
        @NonNull @Description("The server's clock") Instant time) {

    static final int SCHEMA_VERSION = 1;
    static final int MINIMUM_APP_VERSION = 1;
}
