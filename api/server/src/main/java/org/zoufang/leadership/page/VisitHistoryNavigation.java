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

/** The visit history and the figures are offered to all who may open them. */
@ApplicationScoped
class VisitHistoryNavigation {

    private static final int EARLY = 10;

    private static final int AFTER_PROBLEMS = 35;

    @Produces
    @Singleton
    NavigationEntry visits(AccessTable table) {
        return new NavigationEntry("/visits", "leadership.navigation", EARLY, whoMay(table, "GET /visits"));
    }

    @Produces
    @Singleton
    NavigationEntry figures(AccessTable table) {
        return new NavigationEntry("/figures", "leadership.figures", AFTER_PROBLEMS, whoMay(table, "GET /figures"));
    }

    private static Set<Role> whoMay(AccessTable table, String operation) {
        return Stream.of(Role.values())
                .filter(role -> table.allows(operation, List.of(role.name())))
                .collect(Collectors.toSet());
    }
}
