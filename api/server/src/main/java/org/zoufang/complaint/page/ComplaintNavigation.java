package org.zoufang.complaint.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zoufang.official.AccessTable;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to complain, for all who may, and the discipline channel's desk. */
@ApplicationScoped
class ComplaintNavigation {

    private static final int DESK = 10;
    private static final int LAST = 95;

    @Produces
    @Singleton
    NavigationEntry complaints(AccessTable table) {
        return new NavigationEntry(
                "/complaints", "complaint.navigation", Area.DAILY, DESK, table.rolesOf("GET /complaints"));
    }

    @Produces
    @Singleton
    NavigationEntry complaint(AccessTable table) {
        return new NavigationEntry(
                "/complaint", "complaint.navigationRaise", Area.OFFICE, LAST, table.rolesOf("GET /complaint"));
    }
}
