package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The pool of problems and what stands beside it are offered to all who may open them. */
@ApplicationScoped
class ProblemNavigation {

    private static final int AFTER_VISITS = 20;

    @Produces
    @Singleton
    NavigationEntry problems(AccessTable table) {
        return new NavigationEntry(
                "/problems", "problem.navigation", Area.DAILY, AFTER_VISITS, table.rolesOf("GET /problems"));
    }

    @Produces
    @Singleton
    NavigationEntry supervision(AccessTable table) {
        return new NavigationEntry(
                "/supervision",
                "problem.navigationSupervision",
                Area.MATTERS,
                AFTER_VISITS + 1,
                table.rolesOf("GET /supervision"));
    }

    @Produces
    @Singleton
    NavigationEntry samples(AccessTable table) {
        return new NavigationEntry(
                "/samples", "problem.samples", Area.MATTERS, AFTER_VISITS + 2, table.rolesOf("GET /samples"));
    }

    @Produces
    @Singleton
    NavigationEntry watch(AccessTable table) {
        return new NavigationEntry(
                "/watch", "problem.watch", Area.MATTERS, AFTER_VISITS + 3, table.rolesOf("GET /watch"));
    }
}
