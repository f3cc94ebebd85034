package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The ledger of promises is offered to all who may open it. */
@ApplicationScoped
class PromiseNavigation {

    private static final int AFTER_SUPERVISION = 22;

    @Produces
    @Singleton
    NavigationEntry promises(AccessTable table) {
        return new NavigationEntry(
                "/commitments",
                "commitment.navigation",
                Area.MATTERS,
                AFTER_SUPERVISION,
                table.rolesOf("GET /commitments"));
    }
}
