package org.zoufang.leadership.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** What leaders look at, for all who may open it. */
@ApplicationScoped
class LeadershipNavigation {

    private static final int FIRST = 5;
    private static final int EARLY = 10;
    private static final int LATER = 17;
    private static final int AFTER_PROBLEMS = 35;

    @Produces
    @Singleton
    NavigationEntry overview(AccessTable table) {
        return new NavigationEntry(
                "/overview", "leadership.overview", Area.DAILY, FIRST, table.rolesOf("GET /overview"));
    }

    @Produces
    @Singleton
    NavigationEntry visits(AccessTable table) {
        return new NavigationEntry("/visits", "leadership.navigation", Area.DAILY, EARLY, table.rolesOf("GET /visits"));
    }

    @Produces
    @Singleton
    NavigationEntry coverage(AccessTable table) {
        return new NavigationEntry(
                "/coverage", "leadership.coverage", Area.ENTERPRISES, LATER, table.rolesOf("GET /coverage"));
    }

    @Produces
    @Singleton
    NavigationEntry figures(AccessTable table) {
        return new NavigationEntry(
                "/figures", "leadership.figures", Area.MATTERS, AFTER_PROBLEMS, table.rolesOf("GET /figures"));
    }
}
