package org.zoufang.admin.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to what the city lays down. */
@ApplicationScoped
class RulesNavigation {

    private static final int LATE = 70;

    @Produces
    @Singleton
    NavigationEntry rules() {
        return new NavigationEntry(
                "/rules",
                "rules.navigation",
                Area.OFFICE,
                LATE,
                Set.of(Role.SERVICE_OFFICE, Role.ADMINISTRATOR, Role.AUDITOR));
    }
}
