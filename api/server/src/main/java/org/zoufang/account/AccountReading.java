package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Sql;

/** Reads accounts, for those who keep them. Whether somebody may is asked at the door. */
@ApplicationScoped
public class AccountReading {

    private final Sql sql;

    AccountReading(Sql sql) {
        this.sql = sql;
    }

    /** The accounts of these people; who has none is left out. */
    public Map<UUID, AccountView> of(Collection<UUID> officials) {
        return sql
                .list("select * from account where official_id = any(?::uuid[])", AccountReading::read, officials)
                .stream()
                .collect(Collectors.toMap(AccountView::officialId, account -> account));
    }

    /** The account of that name, disabled or not; case and full-width letters make no difference. */
    public Optional<AccountView> named(String name) {
        return sql.one("select * from account where name = ?", AccountReading::read, Grams.fold(name));
    }

    private static AccountView read(ResultSet row) throws SQLException {
        return new AccountView(
                Sql.id(row, "id"),
                row.getString("name"),
                Sql.instant(row, "disabled_at"),
                Sql.instant(row, "one_time_until"),
                Sql.id(row, "official_id"));
    }
}
