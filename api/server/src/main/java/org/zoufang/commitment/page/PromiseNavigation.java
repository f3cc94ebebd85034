package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.official.AccessTable;
import org.zoufang.web.NavigationEntry;

/** The ledger of promises is offered to all who may open it. */
@ApplicationScoped
class PromiseNavigation {

    private static final int AFTER_SUPERVISION = 22;

    @Produces
    @Singleton
    NavigationEntry promises(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /commitments", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/commitments", "commitment.navigation", AFTER_SUPERVISION, roles);
    }
}
