package org.zoufang.leadership.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.NavigationEntry;

/** The visit history is the first place of all who see visits: everybody but those who run or discipline. */
@ApplicationScoped
class VisitHistoryNavigation {

    private static final Set<Role> NOT_FOR = EnumSet.of(Role.ADMINISTRATOR, Role.DISCIPLINE, Role.REGULATOR);

    @Produces
    @Singleton
    NavigationEntry visits() {
        return new NavigationEntry(
                "/visits", "leadership.navigation", 10, EnumSet.complementOf(EnumSet.copyOf(NOT_FOR)));
    }
}
