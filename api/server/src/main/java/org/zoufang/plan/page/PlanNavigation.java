package org.zoufang.plan.page;

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

/** Plans are offered to all who may open them. */
@ApplicationScoped
class PlanNavigation {

    private static final int AFTER_SUPERVISION = 23;

    @Produces
    @Singleton
    NavigationEntry plans(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /plans", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/plans", "plan.navigation", AFTER_SUPERVISION, roles);
    }
}
