package org.zoufang.admin.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.AccountReading;
import org.zoufang.account.AccountView;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOfficialReading;

/** Whom a line of a list means: by account, else by name and body. */
@ApplicationScoped
class PersonSearch {

    private final RegisteredOfficialReading people;
    private final AccountReading accounts;

    PersonSearch(RegisteredOfficialReading people, AccountReading accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Who has the account of this name; null if nobody has. */
    RegisteredOfficial withAccount(String name) {
        return accounts.named(name)
                .flatMap(account -> people.byId(account.officialId()))
                .orElse(null);
    }

    /** The account of a person; null if he has none. */
    AccountView accountOf(UUID official) {
        return accounts.of(List.of(official)).get(official);
    }

    /** Those of this name, in this body if one is named; more than one is too many to mean somebody by it. */
    List<RegisteredOfficial> named(String name, String organisation) {
        return people.named(name, organisation);
    }
}
