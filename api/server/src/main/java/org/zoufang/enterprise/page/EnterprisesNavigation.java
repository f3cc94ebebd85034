package org.zoufang.enterprise.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The register is offered to all who may open it. */
@ApplicationScoped
class EnterprisesNavigation {

    private static final int AFTER_VISITS = 15;

    @Produces
    @Singleton
    NavigationEntry enterprises(AccessTable table) {
        return new NavigationEntry(
                "/enterprises",
                "enterprise.navigation",
                Area.ENTERPRISES,
                AFTER_VISITS,
                table.rolesOf("GET /enterprises"));
    }
}
