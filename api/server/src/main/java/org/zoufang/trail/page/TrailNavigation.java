package org.zoufang.trail.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to the trail, for auditors. */
@ApplicationScoped
class TrailNavigation {

    @Produces
    @Singleton
    NavigationEntry trail() {
        return new NavigationEntry("/trail", "trail.navigation", Area.OFFICE, 90, Set.of(Role.AUDITOR));
    }
}
