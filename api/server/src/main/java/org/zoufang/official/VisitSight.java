package org.zoufang.official;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.shared.Condition;

/**
 * The row filter of visits, and of all that belongs to one: notes, photos, participants. It is written here once, as a
 * condition on a row of {@code visit}; every query, command, photo, export and pack that shows visits carries it.
 */
public final class VisitSight {

    /** What a person handed over together with the enterprise, he sees no longer. */
    private static final String BY_PERSON = "s.handed_over_at is null and s.official_id = any(?::uuid[])";

    private VisitSight() {}

    /**
     * Whether the caller sees a visit.
     *
     * @param visit the name that the statement gives the visit's row; it must have id and enterprise_id
     */
    public static Condition seenBy(Caller caller, String visit) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        if (!reach.people().isEmpty()) {
            any.add(takingPart(visit + ".id", BY_PERSON, reach.people()));
        }
        if (!reach.units().isEmpty()) {
            any.add(takingPart(visit + ".id", "s.organisation_id = any(?::uuid[])", reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            any.add(Condition.of(visit + ".enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            any.add(within(reach.districts(), visit));
        }
        return Condition.any(any);
    }

    /** Whether a visit's enterprise lies in one of these divisions. */
    public static Condition within(Collection<String> districts, String visit) {
        return Condition.of(
                "exists (select from enterprise d where d.id = " + visit
                        + ".enterprise_id and d.division_code like any(?::text[]))",
                districts.stream().map(VisitSight::below).toList());
    }

    /** Whether the caller may read notes of a visit that are marked sensitive: its team, for itself or a principal, and the service office. */
    public static Condition mayReadSensitive(Caller caller, String visitId) {
        return caller.is(Role.SERVICE_OFFICE) ? Condition.TRUE : isOfTeam(caller, visitId);
    }

    private static Condition isOfTeam(Caller caller, String visitId) {
        List<UUID> people = new ArrayList<>(caller.reach().principals());
        people.add(caller.officialId());
        return takingPart(visitId, BY_PERSON, people);
    }

    /** GB/T 2260: two digits of province, two of city, two of county; what ends in zeros stands for all below it. */
    static String below(String division) {
        return beginning(division) + "%";
    }

    /** With what the codes of all below a division begin. */
    public static String beginning(String division) {
        return division.replaceFirst("(00)+$", "");
    }

    private static Condition takingPart(String visitId, String whom, Object argument) {
        return Condition.of(
                "exists (select from visit_participant s where s.visit_id = " + visitId
                        + " and s.removed_at is null and " + whom + ")",
                argument);
    }
}
