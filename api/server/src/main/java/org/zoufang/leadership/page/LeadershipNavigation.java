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

/** The overview, the visit history and the figures are offered to all who may open them. */
@ApplicationScoped
class LeadershipNavigation {

    private static final int FIRST = 5;
    private static final int EARLY = 10;
    private static final int LATER = 17;
    private static final int AFTER_PROBLEMS = 35;

    @Produces
    @Singleton
    NavigationEntry overview(AccessTable table) {
        return new NavigationEntry("/overview", "leadership.overview", FIRST, roles(table, "GET /overview"));
    }

    @Produces
    @Singleton
    NavigationEntry visits(AccessTable table) {
        return new NavigationEntry("/visits", "leadership.navigation", EARLY, roles(table, "GET /visits"));
    }

    @Produces
    @Singleton
    NavigationEntry coverage(AccessTable table) {
        return new NavigationEntry("/coverage", "leadership.coverage", LATER, roles(table, "GET /coverage"));
    }

    @Produces
    @Singleton
    NavigationEntry figures(AccessTable table) {
        return new NavigationEntry("/figures", "leadership.figures", AFTER_PROBLEMS, roles(table, "GET /figures"));
    }

    private static Set<Role> roles(AccessTable table, String path) {
        return Stream.of(Role.values())
                .filter(role -> table.allows(path, List.of(role.name())))
                .collect(Collectors.toSet());
    }
}
