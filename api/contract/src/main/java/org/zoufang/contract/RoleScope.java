package org.zoufang.contract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far each role may see at most, and how far a new post lets its holder see unless the appointment says otherwise.
 * Only a leader's scope goes by rank; that of every other role is fixed.
 */
public final class RoleScope {

    private static final Map<Role, Scope> FIXED = fixed();

    private RoleScope() {}

    private static Map<Role, Scope> fixed() {
        Map<Role, Scope> of = new EnumMap<>(Role.class);
        of.put(Role.SECRETARY, Scope.OWN);
        of.put(Role.DEPUTY, Scope.OWN);
        of.put(Role.LIAISON_OFFICER, Scope.OWN);
        of.put(Role.REGULATOR, Scope.OWN);
        of.put(Role.DEPARTMENT_HANDLER, Scope.UNIT);
        of.put(Role.DEPARTMENT_APPROVER, Scope.UNIT);
        of.put(Role.SERVICE_OFFICE, Scope.CITY);
        of.put(Role.SUPERVISOR, Scope.CITY);
        of.put(Role.AUDITOR, Scope.CITY);
        of.put(Role.ADMINISTRATOR, Scope.NONE);
        of.put(Role.DISCIPLINE, Scope.NONE);
        return of;
    }

    /** The scopes that a post of this role may have. */
    public static Set<Scope> allowed(Role role) {
        return role == Role.OFFICIAL ? EnumSet.range(Scope.OWN, Scope.CITY) : EnumSet.of(FIXED.get(role));
    }

    /** The scope of a new post of this role in a body of this kind: a leader's goes by the body he leads. */
    public static Scope usual(Role role, OrganisationKind kind) {
        if (role != Role.OFFICIAL) {
            return FIXED.get(role);
        }
        switch (kind) {
            case LEADERSHIP:
            case SERVICE_OFFICE:
                return Scope.CITY;
            case DISTRICT:
                return Scope.DISTRICT;
            case DEPARTMENT:
                return Scope.UNIT;
            default:
                return Scope.OWN;
        }
    }
}
