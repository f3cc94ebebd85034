package org.zoufang.enterprise.page;

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

/** The register is offered to all who may open it. */
@ApplicationScoped
class EnterprisesNavigation {

    private static final int AFTER_VISITS = 15;

    @Produces
    @Singleton
    NavigationEntry enterprises(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /enterprises", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/enterprises", "enterprise.navigation", AFTER_VISITS, roles);
    }
}
