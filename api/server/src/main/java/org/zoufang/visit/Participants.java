package org.zoufang.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.OfficeHand;

/** All participants of visits, the removed included. */
@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, Participant.Key> {

    private final OfficialReading officials;
    private final OfficeHand hand;
    private final TeamsInHand teams;

    Participants(OfficialReading officials, OfficeHand hand, TeamsInHand teams) {
        this.officials = officials;
        this.teams = teams;
        this.hand = hand;
    }

    /** The team of a new visit, each for the unit of his post; nothing of it is stored. */
    List<Participant> team(Visit visit, List<Member> members) {
        Map<UUID, UUID> units = units(members);
        return members.stream()
                .map(one -> Participant.of(visit, one, units.get(one.officialId())))
                .toList();
    }

    /** Puts people on the team of a visit, each for the unit of his post. */
    void join(Visit visit, List<Member> members) {
        teams.changed(visit.id);
        persist(team(visit, members));
    }

    /** Takes somebody back who was removed. */
    void rejoin(Participant participant, Member member) {
        participant.join(member, units(List.of(member)).get(member.officialId()));
    }

    private Map<UUID, UUID> units(List<Member> members) {
        Map<UUID, Role> capacities = new HashMap<>();
        members.forEach(one -> capacities.put(one.officialId(), one.capacity()));
        return officials.units(capacities);
    }

    /** The team of a visit that the transaction at hand holds. */
    Team of(UUID visitId) {
        return new Team(teams.of(visitId, id -> list("visitId", id)), hand.asOf());
    }
}
