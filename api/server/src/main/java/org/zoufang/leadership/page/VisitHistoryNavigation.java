package org.zoufang.leadership.page;

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

/** The visit history is offered to all who may open it. */
@ApplicationScoped
class VisitHistoryNavigation {

    private static final int EARLY = 10;

    @Produces
    @Singleton
    NavigationEntry visits(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /visits", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/visits", "leadership.navigation", EARLY, roles);
    }
}
