package org.zoufang.problem.page;

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

/** The pool of problems is offered to all who may open it. */
@ApplicationScoped
class ProblemNavigation {

    private static final int AFTER_VISITS = 20;

    @Produces
    @Singleton
    NavigationEntry problems(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /problems", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/problems", "problem.navigation", AFTER_VISITS, roles);
    }

    @Produces
    @Singleton
    NavigationEntry samples() {
        return new NavigationEntry(
                "/samples",
                "problem.samples",
                AFTER_VISITS + 2,
                Set.of(Role.SERVICE_OFFICE, Role.SUPERVISOR, Role.AUDITOR));
    }

    @Produces
    @Singleton
    NavigationEntry watch() {
        return new NavigationEntry(
                "/watch",
                "problem.watch",
                AFTER_VISITS + 3,
                Set.of(Role.OFFICIAL, Role.SERVICE_OFFICE, Role.SUPERVISOR, Role.AUDITOR));
    }

    @Produces
    @Singleton
    NavigationEntry supervision() {
        return new NavigationEntry(
                "/supervision",
                "problem.navigationSupervision",
                AFTER_VISITS + 1,
                Set.of(
                        Role.OFFICIAL,
                        Role.SERVICE_OFFICE,
                        Role.SUPERVISOR,
                        Role.DEPARTMENT_HANDLER,
                        Role.DEPARTMENT_APPROVER,
                        Role.AUDITOR));
    }
}
