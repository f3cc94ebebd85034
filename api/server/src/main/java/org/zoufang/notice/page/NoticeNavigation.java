package org.zoufang.notice.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to what enterprises have to be told. */
@ApplicationScoped
class NoticeNavigation {

    @Produces
    @Singleton
    NavigationEntry notices() {
        return new NavigationEntry(
                "/notices",
                "notice.navigation",
                Area.CONTACT,
                58,
                Set.of(Role.SERVICE_OFFICE, Role.LIAISON_OFFICER, Role.REGULATOR));
    }
}
