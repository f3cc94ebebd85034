package org.zoufang.account.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** The way to one's phones, for everybody. */
@ApplicationScoped
class PhoneNavigation {

    private static final int LATE = 90;

    @Produces
    @Singleton
    NavigationEntry phones() {
        return new NavigationEntry("/phones", "account.phones", Area.OFFICE, LATE, EnumSet.allOf(Role.class));
    }
}
