package org.zoufang.hazard.page;

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

/** The list of hazards is offered to all who may open it. */
@ApplicationScoped
class HazardNavigation {

    private static final int AFTER_SUPERVISION = 22;

    @Produces
    @Singleton
    NavigationEntry hazards(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /hazards", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/hazards", "hazard.navigation", AFTER_SUPERVISION, roles);
    }
}
