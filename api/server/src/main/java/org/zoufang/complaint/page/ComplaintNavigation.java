package org.zoufang.complaint.page;

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

/** The way to complain, for all who may, and the discipline channel's desk. */
@ApplicationScoped
class ComplaintNavigation {

    private static final int DESK = 10;
    private static final int LAST = 95;

    @Produces
    @Singleton
    NavigationEntry complaints() {
        return new NavigationEntry("/complaints", "complaint.navigation", DESK, Set.of(Role.DISCIPLINE));
    }

    @Produces
    @Singleton
    NavigationEntry complaint(AccessTable table) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> table.allows("GET /complaint", List.of(role.name())))
                .collect(Collectors.toSet());
        return new NavigationEntry("/complaint", "complaint.navigationRaise", LAST, roles);
    }
}
