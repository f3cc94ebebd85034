package org.zoufang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.shared.Grams;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** Names are kept folded: case and full-width letters make no difference. */
    Optional<Account> named(String name) {
        return find("name", Grams.fold(name)).firstResultOptional();
    }

    Optional<Account> of(UUID officialId) {
        return find("officialId", officialId).firstResultOptional();
    }

    long countDemo() {
        return count("demo", true);
    }

    long deleteDemo() {
        return delete("demo", true);
    }
}
