package org.zoufang.official;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;

/**
 * In which capacities somebody acts now, and what he sees.
 *
 * @param roles the capacities of his postings
 * @param reach the rows he sees
 */
public record Standing(Set<Role> roles, Reach reach) {

    /** Puts a standing together from the rows of {@code official_standing}. */
    static final class Gathering {

        private final UUID officialId;
        private final Predicate<Role> confirmed;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private final Set<UUID> units = new HashSet<>();
        private final Set<UUID> firms = new HashSet<>();
        private final Set<UUID> principals = new HashSet<>();
        private final Set<UUID> oversees = new HashSet<>();
        private final Set<String> districts = new HashSet<>();
        private boolean city;
        private boolean sees;

        Gathering(UUID officialId, Predicate<Role> confirmed) {
            this.officialId = officialId;
            this.confirmed = confirmed;
        }

        void take(String what, String term, String scope, UUID id, String code) {
            boolean ofPost = what.equals("POST") || what.equals("UNIT");
            if (ofPost && !confirmed.test(Role.valueOf(term))) {
                return;
            }
            switch (what) {
                case "POST" -> post(Role.valueOf(term), Scope.valueOf(scope), id, code);
                case "UNIT" -> units.add(id);
                case "FIRM" -> firms.add(id);
                case "PRINCIPAL" -> principals.add(id);
                default -> throw new IllegalStateException("official_standing: " + what);
            }
        }

        private void post(Role role, Scope scope, UUID organisation, String division) {
            roles.add(role);
            sees |= scope != Scope.NONE;
            city |= scope == Scope.CITY;
            if (role == Role.REGULATOR) {
                oversees.add(organisation);
            }
            if (scope == Scope.UNIT || role == Role.DEPUTY) {
                units.add(organisation);
            }
            if (scope == Scope.DISTRICT) {
                units.add(organisation);
                if (division != null) {
                    districts.add(division);
                }
            }
        }

        /** Pairings and delegations open nothing for who holds no post in which they can be used. */
        Standing standing() {
            Set<UUID> lent = roles.contains(Role.SECRETARY) ? principals : Set.of();
            if (city) {
                return new Standing(roles, new Reach(true, Set.of(), Set.of(), firms, Set.of(), lent, oversees));
            }
            if (!sees) {
                return new Standing(
                        roles, new Reach(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
            }
            Set<UUID> people = new HashSet<>(lent);
            people.add(officialId);
            return new Standing(roles, new Reach(false, people, units, firms, districts, lent, oversees));
        }
    }
}
