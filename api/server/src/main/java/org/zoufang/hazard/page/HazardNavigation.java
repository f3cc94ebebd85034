package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The list of hazards is offered to all who may open it. */
@ApplicationScoped
class HazardNavigation {

    private static final int AFTER_SUPERVISION = 22;

    @Produces
    @Singleton
    NavigationEntry hazards(AccessTable table) {
        return new NavigationEntry(
                "/hazards", "hazard.navigation", Area.MATTERS, AFTER_SUPERVISION, table.rolesOf("GET /hazards"));
    }
}
