package org.zoufang.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.hazard.HazardFixture;
import org.zoufang.official.AccessTable;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** A person of each role who has a visit with all that belongs to it, and another person's that is none of his business. */
@ApplicationScoped
class AccessWorld {

    private final SignedInFixture people;
    private final VisitFixture visits;
    private final PairingFixture pairings;
    private final ProblemFixture problems;
    private final HazardFixture hazards;
    private final CommitmentFixture commitments;
    private final Sql sql;

    AccessWorld(
            SignedInFixture people,
            VisitFixture visits,
            PairingFixture pairings,
            ProblemFixture problems,
            HazardFixture hazards,
            CommitmentFixture commitments,
            Sql sql) {
        this.people = people;
        this.visits = visits;
        this.pairings = pairings;
        this.problems = problems;
        this.hazards = hazards;
        this.commitments = commitments;
        this.sql = sql;
    }

    Holder holder(String column) {
        Map<Thing, UUID> foreign = things(people.anOfficial(Role.OFFICIAL));
        if (column.equals(AccessTable.STRANGER)) {
            return new Holder(column, null, foreign, foreign);
        }
        Person person = person(column);
        Map<Thing, UUID> own = things(person);
        if (column.equals(AccessTable.NO_POST)) {
            sql.change("update posting set ended_at = now() where official_id = ?", person.officialId());
        }
        return new Holder(column, person.bearer(), own, foreign);
    }

    /** A leader without rank, whose scope is his own: the other ranks are {@code RankScopeIT}'s. */
    private Person person(String column) {
        if (column.equals(AccessTable.NO_POST)) {
            return people.anOfficial(Role.OFFICIAL);
        }
        Role role = Role.valueOf(column);
        return role == Role.OFFICIAL ? people.aLeader(Scope.OWN) : people.anOfficial(role);
    }

    private Map<Thing, UUID> things(Person person) {
        Map<Thing, UUID> things = new EnumMap<>(Thing.class);
        UUID firm = visits.anEnterprise();
        UUID visit = visits.aVisitOf(person.officialId(), firm);
        things.put(Thing.FIRM, firm);
        things.put(Thing.VISIT, visit);
        things.put(Thing.NOTE, visits.aNoteOf(person.officialId(), visit));
        things.put(Thing.CONFLICT, visits.aConflictOn(visit, person.officialId()));
        things.put(Thing.PHOTO, visits.aStoredPhotoOf(person.officialId(), visit));
        UUID problem = problems.aProblemOf(person.officialId(), firm);
        things.put(Thing.PROBLEM, problem);
        things.put(Thing.COMMITMENT, commitments.aCommitmentOf(person.officialId(), firm));
        things.put(Thing.NOTICE, problems.aNoticeOf(problem, person.officialId()));
        things.put(Thing.PROBLEM_PHOTO, problems.aPhotoOf(problem, things.get(Thing.PHOTO)));
        things.put(Thing.PROBLEM_FILE, problems.aFileOf(problem, things.get(Thing.PHOTO), person.officialId()));
        UUID hazard = hazards.aHazardOf(person.officialId(), firm);
        things.put(Thing.HAZARD, hazard);
        things.put(Thing.HAZARD_PHOTO, hazards.aPhotoOf(hazard, things.get(Thing.PHOTO)));
        things.put(Thing.PLAN, problems.aPlanOf(firm, person.officialId()));
        things.put(Thing.MEASURE, problems.theMeasureOf(things.get(Thing.PLAN)));
        things.put(Thing.PAIRING, pairings.pairs(person, firm));
        things.put(Thing.DEVICE, device(person.officialId()));
        things.put(Thing.QUARANTINED, quarantined(person.officialId()));
        things.put(Thing.PERSON, person.officialId());
        things.put(Thing.DELEGATION, delegation(person.officialId()));
        return things;
    }

    /** A second phone: the first is the one he asks from. */
    private UUID device(UUID official) {
        UUID id = Ids.next();
        sql.change(
                "insert into device (id, official_id, name, last_contact) values (?, ?, '备用手机', now())", id, official);
        return id;
    }

    private UUID quarantined(UUID official) {
        UUID id = Ids.next();
        sql.change(
                "insert into command_quarantine (quarantine_id, command_id, official_id, content, content_hash, code,"
                        + " recorded_at) values (?, ?, ?, '{}', ?, 'NOT_PERMITTED', now())",
                id,
                id,
                official,
                new byte[] {1});
        return id;
    }

    /** To a secretary, or of one who lets himself be helped. */
    private UUID delegation(UUID official) {
        UUID id = Ids.next();
        UUID other = people.anOfficial(Role.SECRETARY).officialId();
        sql.change(
                "insert into delegation (id, principal_id, delegate_id, from_day, granted_by, granted_at)"
                        + " values (?, ?, ?, '2024-01-01', ?, now())",
                id,
                official,
                other,
                official);
        return id;
    }
}
