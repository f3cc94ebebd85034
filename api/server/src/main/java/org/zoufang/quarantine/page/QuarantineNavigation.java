package org.zoufang.quarantine.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to what waits for the service office. */
@ApplicationScoped
class QuarantineNavigation {

    private static final int AFTER_VISITS = 30;

    @Produces
    @Singleton
    NavigationEntry quarantine() {
        return new NavigationEntry(
                "/quarantine", "quarantine.navigation", Area.OFFICE, AFTER_VISITS, Set.of(Role.SERVICE_OFFICE));
    }
}
