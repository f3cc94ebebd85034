package org.zoufang.pairing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zoufang.contract.Role;
import org.zoufang.web.Area;
import org.zoufang.web.NavigationEntry;

/** Whoever is usually paired with enterprises is offered his own. */
@ApplicationScoped
class PairingNavigation {

    private static final int AFTER_PROBLEMS = 40;

    @Produces
    @Singleton
    NavigationEntry ownPairings() {
        return new NavigationEntry(
                "/my-pairings",
                "pairing.navigation",
                Area.ENTERPRISES,
                AFTER_PROBLEMS,
                Set.of(Role.OFFICIAL, Role.DEPUTY, Role.LIAISON_OFFICER));
    }
}
