package org.zoufang.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** Administrators are offered everything of administration, the service office its pairings. */
@ApplicationScoped
class AdministrationNavigation {

    private static final int LATE = 80;

    @Produces
    @Singleton
    NavigationEntry administration() {
        return new NavigationEntry("/admin", "admin.navigation", Area.OFFICE, LATE, Set.of(Role.ADMINISTRATOR));
    }

    @Produces
    @Singleton
    NavigationEntry pairings() {
        return new NavigationEntry(
                "/pairings", "admin.navigationPairings", Area.OFFICE, LATE + 1, Set.of(Role.SERVICE_OFFICE));
    }

    @Produces
    @Singleton
    NavigationEntry lists() {
        return new NavigationEntry(
                "/lists", "admin.navigationLists", Area.OFFICE, LATE + 2, Set.of(Role.SERVICE_OFFICE));
    }
}
