package org.zoufang.plan.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** Plans are offered to all who may open them. */
@ApplicationScoped
class PlanNavigation {

    private static final int AFTER_SUPERVISION = 23;

    @Produces
    @Singleton
    NavigationEntry plans(AccessTable table) {
        return new NavigationEntry(
                "/plans", "plan.navigation", Area.ENTERPRISES, AFTER_SUPERVISION, table.rolesOf("GET /plans"));
    }
}
