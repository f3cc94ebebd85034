package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** Common problems are offered to all who may open them. */
@ApplicationScoped
class ClusterNavigation {

    private static final int AFTER_PROBLEMS = 22;

    @Produces
    @Singleton
    NavigationEntry clusters(AccessTable table) {
        return new NavigationEntry(
                "/clusters", "cluster.navigation", Area.MATTERS, AFTER_PROBLEMS, table.rolesOf("GET /clusters"));
    }
}
