package org.zoufang.cluster.page;

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

/** Common problems are offered to all who may open them. */
@ApplicationScoped
class ClusterNavigation {

    private static final int AFTER_PROBLEMS = 22;

    @Produces
    @Singleton
    NavigationEntry clusters(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /clusters", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/clusters", "cluster.navigation", AFTER_PROBLEMS, roles);
    }
}
