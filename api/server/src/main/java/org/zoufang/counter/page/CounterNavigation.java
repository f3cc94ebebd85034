package org.zoufang.counter.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to the links, for who gives them out. */
@ApplicationScoped
class CounterNavigation {

    @Produces
    @Singleton
    NavigationEntry counterLinks() {
        return new NavigationEntry(
                "/counter-links",
                "counter.navigation",
                Area.CONTACT,
                60,
                Set.of(Role.SERVICE_OFFICE, Role.LIAISON_OFFICER));
    }
}
