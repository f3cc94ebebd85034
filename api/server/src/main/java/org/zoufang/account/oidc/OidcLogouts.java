package org.zoufang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zoufang.shared.Sql;

/** Which sessions the provider has ended, asked with each request, so that an access token does not outlive its session. */
@ApplicationScoped
public class OidcLogouts {

    private static final String ENDED =
            """
            select 1 as found from oidc_logout
             where (kind = 'SESSION' and name = ?) or (kind = 'SUBJECT' and name = ? and ended_at >= ?)
            """;

    private final Sql sql;

    OidcLogouts(Sql sql) {
        this.sql = sql;
    }

    /** Whether the session that the token comes from has ended; the provider's clock is compared with itself. */
    public boolean hasEnded(JsonWebToken token) {
        String session = token.getClaim("sid");
        return sql.one(ENDED, row -> true, session, token.getSubject(), Instant.ofEpochSecond(token.getIssuedAtTime()))
                .isPresent();
    }
}
