package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.zoufang.official.posting.AbleToSignIn;
import org.zoufang.shared.Sql;

/** Who has an account that is open. */
@ApplicationScoped
class OpenAccounts implements AbleToSignIn {

    private final Sql sql;

    OpenAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> among(Collection<UUID> officials) {
        return Set.copyOf(sql.list(
                "select official_id from account where disabled_at is null and official_id = any(?::uuid[])",
                row -> Sql.id(row, "official_id"),
                officials));
    }
}
